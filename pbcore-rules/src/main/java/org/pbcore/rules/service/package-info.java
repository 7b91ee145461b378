/**
 * How Party organisations serve production and employees: order-style services, public commitments, double-strong
 * six-good organisations.
 *
 * <p>Clauses: 2.7.1, 2.7.2. Contributions to local development (2.7.3), appointments and posts (2.7.1) are recorded
 * with the types of {@code org.pbcore.model.service}; the plan attaches no condition to them.
 *
 * <p>Start with {@link org.pbcore.rules.service.Services}; the rules themselves stand in {@code ServiceTables} and
 * {@code ServiceLifecycles}.
 */
@NullMarked
package org.pbcore.rules.service;

import org.jspecify.annotations.NullMarked;

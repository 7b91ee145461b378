/**
 * How Party organisations serve production, employees and local development.
 *
 * <p>Start with {@link org.pbcore.model.service.ServiceRequest}.
 */
@NullMarked
package org.pbcore.model.service;

import org.jspecify.annotations.NullMarked;

/**
 * Enterprises and social organisations: what is known of them, and what a survey wrote down.
 *
 * <p>Start with {@link org.pbcore.model.organisation.Organisation};
 * {@link org.pbcore.model.organisation.OrganisationRecord} holds a line of a ledger as it was given.
 */
@NullMarked
package org.pbcore.model.organisation;

import org.jspecify.annotations.NullMarked;

/**
 * Party organisations and the forms and tiers they take.
 *
 * <p>Start with {@link org.pbcore.model.party.PartyOrganisation}.
 */
@NullMarked
package org.pbcore.model.party;

import org.jspecify.annotations.NullMarked;

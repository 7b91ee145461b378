/**
 * The facts of an organisation as axes of tables, each under its one name.
 *
 * <p>Start with {@link org.pbcore.rules.facts.OrganisationFacts}.
 */
@NullMarked
package org.pbcore.rules.facts;

import org.jspecify.annotations.NullMarked;

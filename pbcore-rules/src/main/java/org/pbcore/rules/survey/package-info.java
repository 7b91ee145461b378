/**
 * Who surveys an organisation, and who keeps its ledger.
 *
 * <p>Clauses: 2.1-a, 2.1-c, 2.1-d, 2.1-e, 2.1-g, 2.1-h, 2.1-i.
 *
 * <p>Start with {@link org.pbcore.rules.survey.Survey}; the rules themselves stand in {@code SurveyTables}.
 */
@NullMarked
package org.pbcore.rules.survey;

import org.jspecify.annotations.NullMarked;

/**
 * Points and stars (积分、评星定级): what a points sheet says of members, and of Party organisations alike.
 *
 * <p>Clauses: 2.5-d.
 *
 * <p>Start with {@link org.pbcore.rules.points.Points}; a {@link org.pbcore.rules.points.PointsTally} takes events and
 * explains every number.
 */
@NullMarked
package org.pbcore.rules.points;

import org.jspecify.annotations.NullMarked;

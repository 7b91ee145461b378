/**
 * Bases: incubators, demonstration bases and training bases, their conditions, duties and dynamic list.
 *
 * <p>Clauses: 2.8-a, 2.8-b, 2.8-c, 2.8-d. The publicity of good experience (2.8-e) is decided with 3.4 in
 * {@code org.pbcore.rules.supervision}.
 *
 * <p>Start with {@link org.pbcore.rules.base.Bases} and {@link org.pbcore.rules.base.BaseList}; the rules themselves
 * stand in {@code BaseTables}.
 */
@NullMarked
package org.pbcore.rules.base;

import org.jspecify.annotations.NullMarked;

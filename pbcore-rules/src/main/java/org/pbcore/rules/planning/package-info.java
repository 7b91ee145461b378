/**
 * What the planners share: places with their distance, and how a long run tells how far it is and is stopped.
 *
 * <p>Start with {@link org.pbcore.rules.planning.Site} and {@link org.pbcore.rules.planning.Progress}.
 */
@NullMarked
package org.pbcore.rules.planning;

import org.jspecify.annotations.NullMarked;

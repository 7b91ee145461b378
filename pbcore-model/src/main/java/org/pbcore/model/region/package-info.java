/**
 * The regions of the country: what they are called, what lies in what, and what became of abolished codes.
 *
 * <p>Start with {@link org.pbcore.model.region.RegionTree#bundled()}, which knows every
 * {@link org.pbcore.model.region.Region} down to the counties.
 */
@NullMarked
package org.pbcore.model.region;

import org.jspecify.annotations.NullMarked;

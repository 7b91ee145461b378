/**
 * What renderers share: headings on a grid, the text of a cell, the count of rows. Not exported.
 *
 * <p>Start with {@link org.pbcore.reports.layout.HeadingGrid}.
 */
@NullMarked
package org.pbcore.reports.layout;

import org.jspecify.annotations.NullMarked;

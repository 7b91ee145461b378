/** Reports as one HTML file that asks nothing of the network. Start with {@link org.pbcore.reports.html.HtmlReport}. */
@NullMarked
package org.pbcore.reports.html;

import org.jspecify.annotations.NullMarked;

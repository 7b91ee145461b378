/** Reports as JSON, for programs. Start with {@link org.pbcore.reports.json.JsonReport}. */
@NullMarked
package org.pbcore.reports.json;

import org.jspecify.annotations.NullMarked;

/**
 * Reports as official documents in DOCX. Start with {@link org.pbcore.reports.docx.DocxReport}; how it looks stands in
 * {@code styles.xml} beside it.
 */
@NullMarked
package org.pbcore.reports.docx;

import org.jspecify.annotations.NullMarked;

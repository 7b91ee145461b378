/**
 * Words in two languages: every constant that a file, a table or a report may hold.
 *
 * <p>Start with {@link org.pbcore.model.term.Term}.
 */
@NullMarked
package org.pbcore.model.term;

import org.jspecify.annotations.NullMarked;

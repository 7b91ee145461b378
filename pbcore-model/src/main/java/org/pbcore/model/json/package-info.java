/**
 * How values are read from JSON: strictly, whatever the host's mapper would let pass. Not exported.
 *
 * <p>Start with {@link org.pbcore.model.json.Strict}.
 */
@NullMarked
package org.pbcore.model.json;

import org.jspecify.annotations.NullMarked;

/** The style of the generated value types; not exported. */
@NullMarked
package org.pbcore.model.style;

import org.jspecify.annotations.NullMarked;

/** The core of the suite, run as named modules. */
@NullMarked
package org.pbcore.examples.modulepath;

import org.jspecify.annotations.NullMarked;

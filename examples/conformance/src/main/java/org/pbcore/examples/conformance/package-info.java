/**
 * Answers conformance protocol 1: a case a line on standard input, an answer a line on standard output.
 *
 * <p>Start with {@link org.pbcore.examples.conformance.ConformanceRunner}.
 */
@NullMarked
package org.pbcore.examples.conformance;

import org.jspecify.annotations.NullMarked;

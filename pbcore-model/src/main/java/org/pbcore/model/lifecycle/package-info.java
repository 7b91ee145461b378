/**
 * What happened in a matter, step by step; which steps are allowed is the business of the rules.
 *
 * <p>Start with {@link org.pbcore.model.lifecycle.StepTaken}.
 */
@NullMarked
package org.pbcore.model.lifecycle;

import org.jspecify.annotations.NullMarked;

/**
 * Benchmarks of pbcore beside hand-written code, Drools and Hibernate Validator.
 *
 * <p>Start with {@link org.pbcore.examples.benchmarks.DecideBenchmark};
 * {@link org.pbcore.examples.benchmarks.Population} makes the facts.
 */
@NullMarked
package org.pbcore.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

package org.pbcore.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Somebody who does a whole piece of work again and again, with the time and the processor time that it takes. */
final class Contestant {
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final String name;
    private final List<Long> times = new ArrayList<>();
    private final List<Long> processorTimes = new ArrayList<>();

    Contestant(String name) {
        this.name = name;
    }

    /** Does the work once; rounds below 0 are for warming up and leave no trace. */
    <T> T run(int round, Callable<T> work) throws Exception {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        T result = work.call();
        if (round >= 0) {
            times.add(System.nanoTime() - start);
            processorTimes.add(SYSTEM.getProcessCpuTime() - processor);
        }
        return result;
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f s, %.3f s of the processor%n",
                name,
                median(times) / NANOS,
                median(processorTimes) / NANOS);
    }

    /** Prints how often its own time goes into that of another one. */
    void printBeside(Contestant other) {
        System.out.printf(
                Locale.ROOT,
                "%s / %s: %.2f, of the processor %.2f%n",
                other.name,
                name,
                (double) median(other.times) / median(times),
                (double) median(other.processorTimes) / median(processorTimes));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
    }
}

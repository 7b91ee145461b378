package org.pbcore.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.RegionTree;
import org.pbcore.reports.Renderer;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.json.JsonReport;
import org.pbcore.reports.office.CoverageReport;
import org.pbcore.reports.xlsx.XlsxReport;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.RegionalCoverage;

/**
 * Counts coverage by county, city and whole, and in turn the same with the report of it made and written as workbook,
 * page, CSV and JSON; prints medians, what the report adds, and memory. Organisations are those of a province, as many
 * objects as fit the memory, counted again and again until the number asked for is reached. Arguments: organisations
 * (10,000,000), objects (1,000,000), rounds (5).
 */
public final class CoverageReportRun {
    private static final List<Renderer> RENDERERS =
            List.of(XlsxReport::write, HtmlReport::write, CsvTables::write, JsonReport::write);

    private CoverageReportRun() {}

    /**
     * Runs.
     *
     * @param args organisations; objects; rounds
     * @throws Exception when a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        int organisations = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        int objects = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Organisation[] population = Population.known(objects);
        Coverage coverage = Plan.rulebook().coverage();
        Contestant counting = new Contestant("counting");
        Contestant reporting = new Contestant("counting and reporting");
        Path file = Files.createTempFile("coverage", ".report");
        long bytes = 0;
        try {
            for (int round = -1; round < rounds; round++) {
                counting.run(
                        round,
                        () -> count(coverage, population, organisations).whole().size());
                bytes = reporting.run(round, () -> report(coverage, count(coverage, population, organisations), file));
            }
        } finally {
            Files.delete(file);
        }
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,d organisations of %,d objects, medians of %d, reports of %,d bytes, heap in use %,d of %,d MiB%n",
                organisations,
                objects,
                rounds,
                bytes,
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                memory.maxMemory() >> 20);
        counting.print();
        reporting.print();
        reporting.printBeside(counting);
    }

    private static RegionalCoverage count(Coverage coverage, Organisation[] population, int organisations) {
        RegionalCoverage counted = coverage.regional();
        for (int i = 0; i < organisations; i++) {
            counted.add(population[i % population.length]);
        }
        return counted;
    }

    private static long report(Coverage coverage, RegionalCoverage counted, Path file) throws IOException {
        Report report = CoverageReport.of(coverage, counted, RegionTree.bundled());
        long bytes = 0;
        for (Renderer renderer : RENDERERS) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                renderer.write(report, Rendering.USUAL, out);
            }
            bytes += Files.size(file);
        }
        return bytes;
    }
}

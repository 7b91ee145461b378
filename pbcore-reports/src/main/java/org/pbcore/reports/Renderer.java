package org.pbcore.reports;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in one form. */
@FunctionalInterface
public interface Renderer {
    /**
     * Writes a report. The same report and rendering give the same bytes.
     *
     * @param report the report
     * @param how language, masks and progress
     * @param out where it goes; left open
     * @throws IOException when it cannot be written, or rows cannot be read
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the listener stops the work; what was written is
     *     no whole file then
     */
    void write(Report report, Rendering how, OutputStream out) throws IOException;
}

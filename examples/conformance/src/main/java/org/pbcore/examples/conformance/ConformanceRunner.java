package org.pbcore.examples.conformance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Answers every case of standard input. */
public final class ConformanceRunner {
    private ConformanceRunner() {}

    /**
     * Runs to the end of standard input.
     *
     * @param args none
     * @throws IOException when input or output breaks
     */
    public static void main(String[] args) throws IOException {
        run(
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    }

    static void run(Reader in, Writer out) throws IOException {
        Protocol protocol = new Protocol();
        BufferedReader cases = new BufferedReader(in);
        BufferedWriter answers = new BufferedWriter(out);
        for (String line = cases.readLine(); line != null; line = cases.readLine()) {
            answers.write(protocol.answer(line));
            answers.write('\n');
            if (!cases.ready()) {
                answers.flush();
            }
        }
        answers.flush();
    }
}

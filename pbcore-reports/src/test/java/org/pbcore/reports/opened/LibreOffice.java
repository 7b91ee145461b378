package org.pbcore.reports.opened;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this host, without a window, and the reader of PDF beside it. */
final class LibreOffice {
    /** Whether it must be there, as the Maven profile {@code office} has it. */
    static final boolean IS_REQUIRED = System.getProperty("pbcore.office", "").equals("required");

    private static final long SECONDS = 300;

    private final Path office;
    private final Path reader;
    private final Path folder;

    private LibreOffice(Path office, Path reader, Path folder) {
        this.office = office;
        this.reader = reader;
        this.folder = folder;
    }

    /** Finds them; where one is missing, the tests that want them say so and are skipped, or fail. */
    static LibreOffice find(Path folder) {
        Optional<Path> office = program("pbcore.soffice", List.of("soffice", "libreoffice"));
        Optional<Path> reader = program("pbcore.pdftotext", List.of("pdftotext"));
        boolean isFound = office.isPresent() && reader.isPresent();
        if (!isFound && IS_REQUIRED) {
            throw new IllegalStateException("LibreOffice and pdftotext are required, and one was not found");
        }
        assumeTrue(isFound, "no LibreOffice with pdftotext on this host: documents and workbooks were not opened");
        return new LibreOffice(office.orElseThrow(), reader.orElseThrow(), folder);
    }

    private static Optional<Path> program(String property, List<String> names) {
        String named = System.getProperty(property, "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Converts files in one go; what comes of them stands in a folder of its own. */
    Path convert(String to, List<Path> files) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "converted");
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
        return out;
    }

    /** Reads the text of a PDF; pages end with a form feed. */
    String text(Path pdf) throws IOException, InterruptedException {
        return run(List.of(reader.toString(), pdf.toString(), "-"));
    }

    /** Reads the words of a PDF and where they stand. */
    String words(Path pdf) throws IOException, InterruptedException {
        return run(List.of(reader.toString(), "-bbox", pdf.toString(), "-"));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + ": " + Files.readString(told));
            }
        } finally {
            process.destroyForcibly();
        }
        return new String(Files.readAllBytes(told), UTF_8);
    }
}

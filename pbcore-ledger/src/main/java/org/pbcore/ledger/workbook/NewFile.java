package org.pbcore.ledger.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file made from another one: it is there whole, or not at all, and never in the place of the other. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes beside the target, and puts the file in its place once it is whole.
     *
     * @param original the file that it is made from
     * @param target the file; an earlier one is replaced, and stays where writing fails
     * @param writing writes to the path that it is given
     * @throws IOException when a file cannot be read or written
     * @throws WorkbookRefusedException when target and original are one file
     */
    public static void write(Path original, Path target, Writing writing) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        for (var each : List.of(target, part)) {
            if (Files.exists(each) && Files.isSameFile(original, each)) {
                throw new WorkbookRefusedException(WorkbookFault.SAME_FILE, "target");
            }
        }
        try {
            writing.to(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes it.
         *
         * @param file the path to write to
         * @throws IOException when it cannot be written
         */
        void to(Path file) throws IOException;
    }
}

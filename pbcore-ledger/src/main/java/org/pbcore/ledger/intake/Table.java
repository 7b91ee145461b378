package org.pbcore.ledger.intake;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file, whatever its format, each of them put into one {@link RowReader}. */
interface Table extends Closeable {
    /** Finds the headings; the rows below them follow. */
    Columns headings() throws IOException;

    /** Goes to the next row; false at the end, or where no row can be found any more. */
    boolean advance() throws IOException;

    /** Returns the reader that holds the row. */
    RowReader row();

    /** Returns how many fields the row has, or a number below zero where cells stand under their headings anyway. */
    int fieldCount();

    /** Tells whether the end is only the end of what can be read. */
    boolean isBroken();

    /** Returns how many bytes of the file have been taken, about. */
    long bytesRead();
}

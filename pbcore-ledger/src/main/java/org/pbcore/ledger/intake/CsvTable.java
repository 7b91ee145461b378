package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a CSV file. Its first row that is not empty holds the headings. */
final class CsvTable implements Table {
    private static final int LONGEST_FIELD = 1 << 20;

    private final RowReader row = new RowReader(Optional.empty());
    private final LineHandler handler = new LineHandler(row);
    private final SurveyText text;
    private final CsvReader<LineHandler> csv;
    private final Iterator<LineHandler> lines;
    private boolean unclosed;

    CsvTable(InputStream stream) throws IOException {
        text = new SurveyText(stream);
        csv = parser().build(handler, new QuoteGuard(text.reader()));
        lines = csv.iterator();
    }

    /** Returns how a CSV file is taken apart. */
    static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD);
    }

    @Override
    public Columns headings() throws IOException {
        do {
            if (!advance()) {
                throw new UnreadableSurveyException(unclosed ? "a quote that is never closed" : "an empty file");
            }
        } while (row.isBlank());
        var columns = Columns.ofOneRow(row.texts(), row.rowNumber());
        row.columns(columns);
        return columns;
    }

    @Override
    public boolean advance() throws IOException {
        try {
            if (!lines.hasNext()) {
                return false;
            }
            lines.next();
            return true;
        } catch (CsvParseException failure) {
            unclosed = true;
            return false;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public RowReader row() {
        return row;
    }

    @Override
    public int fieldCount() {
        return handler.fieldCount();
    }

    @Override
    public boolean isBroken() {
        return unclosed;
    }

    @Override
    public long bytesRead() {
        return text.bytesRead();
    }

    @Override
    public void close() throws IOException {
        csv.close();
        text.close();
    }
}

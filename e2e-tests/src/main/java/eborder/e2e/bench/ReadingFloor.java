package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The spreadsheet library reading every cell of a file, and nothing else. */
final class ReadingFloor {
    private ReadingFloor() {}

    /** @return nanoseconds */
    static long read(byte[] file, int rows) throws IOException {
        long begin = System.nanoTime();
        int found = 0;
        long characters = 0;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var lines = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> line = lines.iterator(); line.hasNext(); found++) {
                for (var cell : line.next()) {
                    characters += cell.getText().length();
                }
            }
        }
        long took = System.nanoTime() - begin;
        if (found != rows + 1 || characters < rows) {
            throw new Failed("The library read " + found + " rows and " + characters + " characters.");
        }
        return took;
    }
}

package eborder.singlewindow.spreadsheet;

import eborder.singlewindow.file.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Unpacks a zip once to nowhere and counts what really comes out; sizes that the zip declares are not believed
 * (reliability.md T23). {@link ZipParts} reads the same bytes in the same way, so what passes here is bounded there too.
 */
final class ZipScan {
    /** Parts other than sheets, above all the shared strings, are kept in memory. */
    private static final long MOST_BYTES_OF_A_PART = 20L << 20;

    private static final long MOST_RATIO = 100;
    /** Below this a good ratio is no bomb: a small part of equal cells shrinks a hundredfold honestly. */
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    private static final int MOST_ENTRIES = 1_000;

    private final byte[] file;
    private final Set<String> names = new HashSet<>();
    private long inflated;
    private long mostRows;
    private FileFault fault;

    private ZipScan(byte[] file) {
        this.file = file;
    }

    static ZipScan of(byte[] file) {
        var scan = new ZipScan(file);
        scan.run();
        return scan;
    }

    Optional<FileFault> fault() {
        return Optional.ofNullable(fault);
    }

    private void run() {
        try {
            var parts = ZipParts.of(file);
            if (parts.all().size() > MOST_ENTRIES) {
                fault = FileFault.inflates();
            }
            for (ZipPart part : parts.all()) {
                if (fault == null) {
                    look(part, parts);
                }
            }
        } catch (IOException broken) {
            fault = FileFault.broken();
        }
    }

    private void look(ZipPart part, ZipParts parts) throws IOException {
        if (!names.add(part.name())) {
            fault = FileFault.broken();
        } else if (part.name().endsWith("vbaproject.bin") || part.name().startsWith("xl/macrosheets/")) {
            fault = new FileFault("FILE_HAS_MACROS");
        } else {
            inflate(part, parts);
        }
    }

    private void inflate(ZipPart part, ZipParts parts) throws IOException {
        var rows = new RowTags();
        var crc = new CRC32();
        var buffer = new byte[16 << 10];
        long most = part.name().startsWith("xl/worksheets/") ? FileFault.MOST_INFLATED : MOST_BYTES_OF_A_PART;
        long size = 0;
        try (InputStream bytes = parts.open(part)) {
            for (int count = bytes.read(buffer); count >= 0 && fault == null; count = bytes.read(buffer)) {
                size += count;
                inflated += count;
                rows.count(buffer, count);
                crc.update(buffer, 0, count);
                mostRows = Math.max(mostRows, rows.found());
                fault = tooMuch(size > most);
            }
        }
        if (fault == null && crc.getValue() != part.crc()) {
            fault = FileFault.broken();
        }
    }

    private FileFault tooMuch(boolean partTooLarge) {
        if (inflated > RATIO_COUNTS_FROM && inflated > MOST_RATIO * file.length) {
            return FileFault.inflates();
        }
        if (!partTooLarge && inflated <= FileFault.MOST_INFLATED) {
            return null;
        }
        return mostRows > FileFault.MOST_ROWS ? FileFault.tooManyRows(mostRows) : FileFault.inflates();
    }
}

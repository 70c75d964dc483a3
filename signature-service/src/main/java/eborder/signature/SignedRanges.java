package eborder.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The byte ranges of a PDF's signatures (ISO 32000-2, 12.8.1), each four numbers: offset and length before the signature,
 * offset and length after it. Ordered by where they end.
 */
record SignedRanges(List<int[]> ranges) {
    /** @throws IOException if this is no readable PDF */
    static SignedRanges of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new SignedRanges(document.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .sorted(Comparator.comparingLong(SignedRanges::end))
                    .toList());
        }
    }

    int count() {
        return ranges.size();
    }

    /** Whether the last signature covers the file from its first to its last byte, leaving out nothing but its own hex digits. */
    boolean lastCovers(byte[] pdf) {
        if (ranges.isEmpty()) {
            return false;
        }
        int[] last = ranges.get(ranges.size() - 1);
        return last.length == 4 && last[0] == 0 && end(last) == pdf.length && gapIsHexString(pdf, last[1], last[2]);
    }

    /** The bytes that the last signature signs. Only after {@link #lastCovers}. */
    byte[] lastCovered(byte[] pdf) {
        int[] last = ranges.get(ranges.size() - 1);
        byte[] covered = Arrays.copyOf(pdf, last[1] + last[3]);
        System.arraycopy(pdf, last[2], covered, last[1], last[3]);
        return covered;
    }

    /** The last signature's CMS, with the zeros that fill its room. Only after {@link #lastCovers}. */
    byte[] lastCms(byte[] pdf) {
        int[] last = ranges.get(ranges.size() - 1);
        String digits = new String(pdf, last[1] + 1, last[2] - last[1] - 2, StandardCharsets.US_ASCII);
        return HexFormat.of().parseHex(digits);
    }

    private static boolean gapIsHexString(byte[] pdf, int from, int until) {
        if (from < 0 || until > pdf.length || until - from < 2 || pdf[from] != '<' || pdf[until - 1] != '>') {
            return false;
        }
        for (int at = from + 1; at < until - 1; at++) {
            if (Character.digit(pdf[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long end(int[] range) {
        return range.length == 4 ? (long) range[2] + range[3] : -1;
    }
}

package eborder.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The signatures and document time stamps of a PDF, ordered by where their byte ranges end (ISO 32000-2, 12.8.1). A range is four
 * numbers: offset and length before the signature, offset and length after it.
 *
 * @param fields the names of the fields they stand in, in the same order; {@link #TIME_STAMP} for every document time stamp
 */
record SignedRanges(List<int[]> ranges, List<String> fields) {
    /** In place of a field's name; no field can have it, since a dot parts names. */
    static final String TIME_STAMP = "document.time.stamp";

    private static final COSName DOC_TIME_STAMP = COSName.getPDFName("DocTimeStamp");

    /** @throws IOException if this is no readable PDF */
    static SignedRanges of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignatureField> signed = document.getSignatureFields().stream()
                    .filter(field -> field.getSignature() != null)
                    .sorted(Comparator.comparingLong(
                            field -> end(field.getSignature().getByteRange())))
                    .toList();
            return new SignedRanges(
                    signed.stream()
                            .map(field -> field.getSignature().getByteRange())
                            .toList(),
                    signed.stream().map(SignedRanges::name).toList());
        }
    }

    private static String name(PDSignatureField field) {
        PDSignature signature = field.getSignature();
        boolean stamp = DOC_TIME_STAMP.equals(signature.getCOSObject().getCOSName(COSName.TYPE))
                && "ETSI.RFC3161".equals(signature.getSubFilter());
        return stamp ? TIME_STAMP : field.getFullyQualifiedName();
    }

    /** How many signatures of people and agencies there are. */
    int signatures() {
        return (int) fields.stream().filter(field -> !field.equals(TIME_STAMP)).count();
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

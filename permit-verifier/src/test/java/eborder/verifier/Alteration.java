package eborder.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/** What forgers do to a signed permit, and what vandals send instead of one (reliability.md T41, F3). */
final class Alteration {
    private Alteration() {}

    /** Something done to an opened document. */
    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] flipped(byte[] signed, String word, int beyond) {
        byte[] forged = signed.clone();
        forged[new String(signed, ISO_8859_1).indexOf(word) + beyond] ^= 1;
        return forged;
    }

    /** Changes the next digit that stays one, where anything but a hexadecimal digit would be another fault. */
    static byte[] flippedDigit(byte[] signed, String word, int beyond) {
        byte[] forged = signed.clone();
        int at = new String(signed, ISO_8859_1).indexOf(word) + beyond;
        while (!Character.isDigit(forged[at])) {
            at++;
        }
        forged[at] ^= 1;
        return forged;
    }

    static byte[] appended(byte[] signed, int spaces) {
        byte[] forged = Arrays.copyOf(signed, signed.length + spaces);
        Arrays.fill(forged, signed.length, forged.length, (byte) ' ');
        return forged;
    }

    /** By an incremental update: the signed bytes stay as they are. */
    static byte[] updated(byte[] signed, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            change.apply(document);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** Written anew. */
    static byte[] saved(byte[] signed, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            change.apply(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    static void cover(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDAnnotationSquare square = new PDAnnotationSquare();
        square.setRectangle(new PDRectangle(20, 200, 150, 30));
        square.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
        square.constructAppearances(document);
        page.getAnnotations().add(square);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void replaceText(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            content.addRect(10, 10, 50, 50);
            content.fill();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void addPage(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A6);
        document.addPage(page);
        page.getCOSObject().setNeedToBeUpdated(true);
        document.getPages().getCOSObject().setNeedToBeUpdated(true);
    }

    static void removePages(PDDocument document) {
        document.getPages().getCOSObject().setItem(COSName.KIDS, new COSArray());
        document.getPages().getCOSObject().setItem(COSName.COUNT, COSInteger.ZERO);
        document.getPages().getCOSObject().setNeedToBeUpdated(true);
    }

    static void strip(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        catalog.getAcroForm().getFields().forEach(field -> field.getCOSObject().removeItem(COSName.V));
        catalog.getCOSObject().removeItem(COSName.PERMS);
    }

    /** A shadow: the field of the second signature points to the first. */
    static void pointAtTheFirst(PDDocument document) {
        var fields = document.getDocumentCatalog().getAcroForm().getFields();
        var second = fields.get(1).getCOSObject();
        second.setItem(COSName.V, fields.get(0).getCOSObject().getItem(COSName.V));
        second.setNeedToBeUpdated(true);
    }

    /** The last byte range made shorter by as much as the text between allows: what lies behind it isn't signed. */
    static byte[] shortenedRange(byte[] signed) {
        var text = new String(signed, ISO_8859_1);
        int from = text.lastIndexOf("/ByteRange");
        int until = text.indexOf(']', from);
        var numbers = text.substring(text.indexOf('[', from) + 1, until).strip().split("\\s+", -1);
        var last = Integer.toString(Integer.parseInt(numbers[3]) - 10);
        var shorter = "%s %s %s %s".formatted(numbers[0], numbers[1], numbers[2], last);
        byte[] forged = signed.clone();
        int begin = text.indexOf('[', from) + 1;
        Arrays.fill(forged, begin, until, (byte) ' ');
        System.arraycopy(shorter.getBytes(US_ASCII), 0, forged, begin, shorter.length());
        return forged;
    }

    /** The first byte range begins behind the head of the file. */
    static byte[] lateRange(byte[] signed) {
        var text = new String(signed, ISO_8859_1);
        int at = text.indexOf('[', text.lastIndexOf("/ByteRange")) + 1;
        while (signed[at] != '0') {
            at++;
        }
        byte[] forged = signed.clone();
        forged[at] = '9';
        return forged;
    }
}

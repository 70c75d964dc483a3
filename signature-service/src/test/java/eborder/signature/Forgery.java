package eborder.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/** What forgers do to a signed paper (reliability.md T41). */
final class Forgery {
    /** PDFBox logs a stack trace for each broken file: held here at OFF, or a hundred of them hide the tests' own output. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    private Forgery() {}

    static byte[] flippedByte(byte[] signed, int at) {
        byte[] forged = signed.clone();
        forged[at] ^= 1;
        return forged;
    }

    static byte[] junkAppended(byte[] signed) {
        byte[] forged = Arrays.copyOf(signed, signed.length + 20);
        Arrays.fill(forged, signed.length, forged.length, (byte) ' ');
        return forged;
    }

    /** Another holder's name, by an incremental update: the signed bytes stay as they are. */
    static byte[] textReplaced(byte[] signed, String holder) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = document.getPage(0);
            COSStream content = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            try (var out = content.createOutputStream()) {
                out.write(("BT /F1 14 Tf 30 300 Td (" + holder + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            content.setNeedToBeUpdated(true);
            return updated(document);
        }
    }

    /** A white square laid over the holder's name, by an incremental update. */
    static byte[] covered(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = document.getPage(0);
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(20, 290, 200, 30));
            square.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
            square.constructAppearances(document);
            page.getAnnotations().add(square);
            page.getCOSObject().setNeedToBeUpdated(true);
            return updated(document);
        }
    }

    static byte[] pageAdded(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            return updated(document);
        }
    }

    /** Saved anew without the signature: looks the same on screen. */
    static byte[] stripped(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog()
                    .getAcroForm()
                    .getFields()
                    .forEach(field -> field.getCOSObject().removeItem(COSName.V));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] updated(PDDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}

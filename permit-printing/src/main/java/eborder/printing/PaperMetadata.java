package eborder.printing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a paper says about itself: title, language, PDF/A-2b and PDF/UA-1, the colour space, and an identifier that is
 * derived from the content, so that equal sheets are equal files.
 */
record PaperMetadata(String title, String author, Instant created, String content) {
    private static final byte[] SRGB =
            deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    private static final String XMP = xmp();

    void describe(PDDocument document, COSDictionary structure) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName("StructTreeRoot"), structure);
        catalog.setItem(COSName.LANG, new COSString("vi"));
        catalog.setItem(COSName.getPDFName("MarkInfo"), flag("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewing());
        catalog.setItem(COSName.METADATA, xmp(document));
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
        document.setVersion(1.7f);
        document.setDocumentId(identifier());
    }

    private COSStream xmp(PDDocument document) throws IOException {
        String text = XMP.replace("{title}", escaped(title))
                .replace("{author}", escaped(author))
                .replace("{created}", created.toString());
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (var out = stream.createRawOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    private static COSArray outputIntents(PDDocument document) throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        profile.setInt(COSName.N, 3);
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = profile.createRawOutputStream()) {
            out.write(SRGB);
        }
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.getPDFName("Info"), new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        var intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    /** What is of exact size isn't to be shrunk to the page's margins. */
    private static COSDictionary viewing() {
        var dictionary = flag("DisplayDocTitle");
        dictionary.setItem(COSName.getPDFName("PrintScaling"), COSName.NONE);
        return dictionary;
    }

    private static COSDictionary flag(String name) {
        var dictionary = new COSDictionary();
        dictionary.setBoolean(COSName.getPDFName(name), true);
        return dictionary;
    }

    private long identifier() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }

    private static String xmp() {
        try (var in = PaperMetadata.class.getResourceAsStream("/paper/xmp.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

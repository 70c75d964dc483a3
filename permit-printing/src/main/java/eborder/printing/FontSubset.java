package eborder.printing;

import java.io.IOException;
import java.util.BitSet;
import java.util.IdentityHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font cut down to some characters, ready to be copied into papers. Cutting and compressing cost as much as all the
 * rest of a paper, copying next to nothing.
 */
final class FontSubset {
    private final COSDictionary font;
    private final IdentityHashMap<COSStream, byte[]> streams = new IdentityHashMap<>();

    private FontSubset(COSDictionary font) throws IOException {
        this.font = font;
        collect(font);
    }

    static FontSubset of(TrueTypeFont face, BitSet characters) throws IOException {
        try (var scratch = new PDDocument()) {
            PDType0Font font = PDType0Font.load(scratch, face, true);
            characters.stream().forEach(font::addToSubset);
            font.subset();
            return new FontSubset(font.getCOSObject());
        }
    }

    COSDictionary in(PDDocument document) throws IOException {
        return copy(font, new COSDictionary(), document);
    }

    private void collect(COSBase value) throws IOException {
        if (value instanceof COSStream stream) {
            try (var in = stream.createRawInputStream()) {
                streams.put(stream, in.readAllBytes());
            }
        } else if (value instanceof COSDictionary dictionary) {
            for (COSBase entry : dictionary.getValues()) {
                collect(entry);
            }
        } else if (value instanceof COSArray array) {
            for (COSBase entry : array) {
                collect(entry);
            }
        }
    }

    private COSBase copy(COSBase value, PDDocument document) throws IOException {
        if (value instanceof COSStream stream) {
            COSStream copy = copy(stream, document.getDocument().createCOSStream(), document);
            try (var out = copy.createRawOutputStream()) {
                out.write(streams.get(stream));
            }
            return copy;
        }
        if (value instanceof COSDictionary dictionary) {
            return copy(dictionary, new COSDictionary(), document);
        }
        if (value instanceof COSArray array) {
            var copy = new COSArray();
            for (COSBase entry : array) {
                copy.add(copy(entry, document));
            }
            return copy;
        }
        return value;
    }

    private <D extends COSDictionary> D copy(COSDictionary from, D to, PDDocument document) throws IOException {
        for (var entry : from.entrySet()) {
            to.setItem(entry.getKey(), copy(entry.getValue(), document));
        }
        return to;
    }
}

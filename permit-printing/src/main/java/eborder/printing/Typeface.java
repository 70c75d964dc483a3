package eborder.printing;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One font file, parsed once and shared by all papers. Each paper embeds its own subset of it. */
final class Typeface {
    private static final int CHARACTERS = 0x10000;

    private static final int KEPT_SUBSETS = 64;

    /** Names of persons and ships are written with these: with all of them in, a port's papers share their subsets. */
    private static final BitSet USUAL = usual();

    private final TrueTypeFont font;
    private final Map<BitSet, FontSubset> subsets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, FontSubset> eldest) {
            return size() > KEPT_SUBSETS;
        }
    };
    private final char[] glyphs = new char[CHARACTERS];
    private final float[] widths = new float[CHARACTERS];

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        CmapLookup cmap = font.getUnicodeCmapLookup();
        float em = font.getUnitsPerEm();
        for (int c = ' '; c < CHARACTERS; c++) {
            glyphs[c] = (char) cmap.getGlyphId(c);
            widths[c] = font.getAdvanceWidth(glyphs[c]) / em;
        }
    }

    /** @throws IOException if the resource {@code /fonts/<name>.ttf} is missing or no font */
    static Typeface load(String name) throws IOException {
        try (var in = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IOException("no font " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new Typeface(font);
        }
    }

    /** The font for a paper that uses these characters. */
    COSDictionary in(PDDocument document, BitSet characters) throws IOException {
        var wanted = (BitSet) characters.clone();
        wanted.or(USUAL);
        FontSubset subset;
        synchronized (subsets) {
            subset = subsets.get(wanted);
        }
        if (subset == null) {
            subset = FontSubset.of(font, wanted);
            synchronized (subsets) {
                subsets.put(wanted, subset);
            }
        }
        return subset.in(document);
    }

    /** Width of clean text in points. */
    float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += widths[text.charAt(i)];
        }
        return width * size;
    }

    int glyph(char c) {
        return glyphs[c];
    }

    /**
     * Composed letters, runs of blanks made one, and letters the font lacks without their marks.
     *
     * @throws Problem PRINTING_FAILED with the character, if there is no such letter in the font: a name is never
     *     printed with a hole in it
     */
    String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\p{Cc}\\p{Cf}]+", " ")
                .strip();
        if (composed.chars().allMatch(c -> glyphs[c] != 0)) {
            return composed;
        }
        var known = new StringBuilder();
        composed.codePoints().forEach(c -> known.append(known(c)));
        return known.toString();
    }

    /** The same, but letters that the font can't draw stand as their numbers, for example {@code [U+674E]}. */
    String spelled(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().allMatch(c -> glyphs[c] != 0 || Character.isWhitespace(c))) {
            return composed;
        }
        var spelled = new StringBuilder();
        composed.codePoints().forEach(c -> spelled.append(spelled(c)));
        return spelled.toString();
    }

    private String spelled(int codePoint) {
        boolean unseen = Character.isWhitespace(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
        String drawn = unseen ? Character.toString(codePoint) : bare(codePoint);
        return drawn.isEmpty() ? "[" + number(codePoint) + "]" : drawn;
    }

    private String known(int codePoint) {
        String drawn = bare(codePoint);
        if (drawn.isEmpty()) {
            throw new Problem(ErrorCode.PRINTING_FAILED, Map.of("character", number(codePoint)));
        }
        return drawn;
    }

    private static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** The letter, without its marks if the font has it only so; empty if it hasn't. */
    private String bare(int codePoint) {
        String letter = Character.toString(codePoint);
        if (codePoint < CHARACTERS && glyphs[codePoint] != 0) {
            return letter;
        }
        String bare = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.chars().anyMatch(c -> glyphs[c] == 0) ? "" : bare;
    }

    private static BitSet usual() {
        var characters = new BitSet();
        characters.set('A', 'Z' + 1);
        characters.set('0', '9' + 1);
        " -'./,".chars().forEach(characters::set);
        return characters;
    }
}

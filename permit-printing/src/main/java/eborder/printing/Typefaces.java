package eborder.printing;

import java.io.IOException;

/** The three cuts of Be Vietnam Pro (SIL OFL 1.1) that the papers use. */
record Typefaces(Typeface regular, Typeface bold, Typeface italic) {
    static Typefaces load() throws IOException {
        return new Typefaces(
                Typeface.load("BeVietnamPro-Regular"),
                Typeface.load("BeVietnamPro-Bold"),
                Typeface.load("BeVietnamPro-Italic"));
    }
}

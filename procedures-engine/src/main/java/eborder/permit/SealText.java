package eborder.permit;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form that fits a seal: A-Z, 0-9 and {@code <} as in a passport's machine-readable zone (ICAO Doc 9303-3). */
public final class SealText {
    private SealText() {}

    /** {@code NGUYEN<<THI<PHUONG<THAO}: the first word as surname, the rest given names; cut at 40. */
    public static String holder(String fullName) {
        var words = plain(fullName).split(" ", 2);
        var text = words.length == 1 ? words[0] : words[0] + "<<" + words[1].replace(' ', '<');
        return cut(text, 40);
    }

    /** A ship's name as a seal has it, cut at 24. */
    public static String vessel(String name) {
        return cut(plain(name).replace(' ', '<'), 24);
    }

    /** The name of a tour as a seal has it, cut at 40; empty if there is no letter or digit in it. */
    public static String tour(String name) {
        return cut(plain(name).replace(' ', '<'), 40);
    }

    static String letters(String text, int most) {
        return cut(plain(text).replace(" ", ""), most);
    }

    /** Upper case, accents taken off, everything else than A-Z and 0-9 a blank. */
    static String plain(String text) {
        var bare = Normalizer.normalize(text.toUpperCase(Locale.ROOT).replace('Đ', 'D'), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{Mn}", "").replaceAll("[^A-Z0-9]+", " ").strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}

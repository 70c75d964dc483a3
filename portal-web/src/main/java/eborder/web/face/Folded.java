package eborder.web.face;

import java.text.Normalizer;
import java.util.Locale;

/** Text as searches compare it, without marks and case: people type Hai Phong and mean Hải Phòng. */
public final class Folded {
    private Folded() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}

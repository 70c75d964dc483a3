package eborder.web.review;

import eborder.review.InboxRow;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** What an officer types to find a dossier: ship, IMO number, dossier number or company, without minding marks and case. */
record SearchText(String folded) {
    static SearchText of(String typed) {
        return new SearchText(fold(typed == null ? "" : typed.strip()));
    }

    boolean fits(InboxRow row) {
        return Stream.of(row.shipName(), row.imo().digits(), row.number().text(), row.company())
                .anyMatch(text -> fold(text).contains(folded));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}

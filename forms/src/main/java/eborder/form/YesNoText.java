package eborder.form;

import java.util.Optional;
import java.util.Set;

/** Yes and no as people write them in a cell. */
final class YesNoText {
    private static final Set<String> YES = Set.of("1", "x", "yes", "y", "co", "true", "dung");
    private static final Set<String> NO = Set.of("0", "no", "n", "khong", "ko", "k", "false", "sai");
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑");

    private YesNoText() {}

    static Optional<Boolean> parse(String typed) {
        if (typed.length() > 20) {
            return Optional.empty();
        }
        String folded = Fold.of(typed);
        if (YES.contains(folded) || TICKS.contains(typed.strip())) {
            return Optional.of(true);
        }
        return NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    static String write(boolean yes) {
        return yes ? "1" : "0";
    }
}

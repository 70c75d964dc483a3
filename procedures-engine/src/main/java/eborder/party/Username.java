package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person types to say who they are; capital letters make no difference. */
final class Username {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST_TYPED = 100;

    private Username() {}

    /** The written form of what was typed, of bounded length. */
    static String tidied(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return text.substring(0, Math.min(text.length(), LONGEST_TYPED));
    }

    /** @throws Problem BAD_REQUEST unless it can become a sign-in name */
    static String checked(String typed) {
        String username = tidied(typed);
        if (!ALLOWED.matcher(username).matches()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "username"));
        }
        return username;
    }
}

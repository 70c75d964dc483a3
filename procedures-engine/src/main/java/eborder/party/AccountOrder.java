package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;

/**
 * What stands behind a change of an account's state.
 *
 * @param reason code of {@code accounts/reasons.yaml}
 * @param text more words, at most 500 characters, or null
 * @param law the article that allows it, in Vietnamese
 * @param by the name of who orders it, null if time does; {@code unit} their border unit, or null
 */
record AccountOrder(String reason, String text, String law, String by, String unit) {
    private static final int LONGEST = 500;

    AccountOrder {
        if (text != null && text.length() > LONGEST) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "text"));
        }
    }

    static AccountOrder of(Actor by, String reason, String text, String law) {
        return new AccountOrder(reason, text, law, by.name(), by.unit());
    }

    /** What time alone does. */
    static AccountOrder ofTheClock(String reason, String law) {
        return new AccountOrder(reason, null, law, null, null);
    }
}

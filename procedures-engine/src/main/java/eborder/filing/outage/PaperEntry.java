package eborder.filing.outage;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Instant;
import java.util.Map;

/**
 * What an officer says of a paper that was handed in.
 *
 * @param paper its reference, by which it is found in the unit's folder, at most 60 characters
 * @param reason why it came on paper, at most 500 characters
 * @param at when it was handed in: the moment that counts by law
 */
public record PaperEntry(String paper, String reason, Instant at) {
    private static final int LONGEST_PAPER = 60;
    private static final int LONGEST_REASON = 500;

    /** @throws Problem BAD_REQUEST with the property that is missing or too long */
    public PaperEntry {
        paper = text(paper, LONGEST_PAPER, "paper");
        reason = text(reason, LONGEST_REASON, "reason");
        if (at == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "at"));
        }
    }

    private static String text(String said, int most, String property) {
        var text = said == null ? "" : said.strip();
        if (text.isEmpty() || text.length() > most) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
        return text;
    }
}

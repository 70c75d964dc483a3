package eborder.filing.outage;

import java.time.Instant;
import java.util.UUID;

/**
 * How a dossier is filed.
 *
 * @param at the moment that counts by law: now, or the paper's
 * @param outage of a paper that is entered afterwards, else null
 */
public record Submission(Source source, Instant at, UUID outage) {
    /** Who brings it. */
    public enum Source {
        /** The filer, on the pages, by API or with a spreadsheet. */
        PORTAL,
        SINGLE_WINDOW,
        /** An officer, from a paper. */
        PAPER
    }

    public static Submission direct(Instant now) {
        return new Submission(Source.PORTAL, now, null);
    }

    public static Submission fromSingleWindow(Instant now) {
        return new Submission(Source.SINGLE_WINDOW, now, null);
    }

    public static Submission onPaper(Instant at, UUID outage) {
        return new Submission(Source.PAPER, at, outage);
    }
}

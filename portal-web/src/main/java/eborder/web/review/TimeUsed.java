package eborder.web.review;

import eborder.review.InboxRow;
import java.time.Duration;
import java.time.Instant;

/** How much of the time for an answer is used up. @param percent from 0 to 100 */
public record TimeUsed(int percent) {
    private static final int LOOK = 70;
    private static final int OVER = 100;

    /** A clock that stands still shows the time of its pause. */
    static TimeUsed of(InboxRow row, Instant now) {
        return between(row.receivedAt(), row.dueAt(), row.pausedAt() == null ? now : row.pausedAt());
    }

    static TimeUsed between(Instant received, Instant due, Instant at) {
        long whole = Duration.between(received, due).toSeconds();
        long used = Duration.between(received, at).toSeconds();
        return new TimeUsed(whole <= 0 ? OVER : (int) Math.max(0, Math.min(OVER, used * OVER / whole)));
    }

    /** The kind of tag and meter: plain, {@code warn} from seven tenths on, {@code stop} when it is over. */
    public String kind() {
        if (percent >= OVER) {
            return "stop";
        }
        return percent >= LOOK ? "warn" : "";
    }
}

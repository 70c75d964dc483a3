package eborder.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How far a paper is preserved, and when it is to be seen to again. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "paper_preservation")
class Preservation {
    /** What an authority says about a certificate is worth something only if it is younger than the signature. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    /** Enough to find and mend whatever is wrong before the last archive time stamp ends. */
    private static final Duration AHEAD = Duration.ofDays(60);

    private static final Duration RENEWED_AT_MOST = Duration.ofDays(1);
    private static final int LONGEST_PAUSE_MINUTES = 64;

    @Id
    private UUID paper;

    private Instant signedAt;
    private boolean stamped;
    private Instant until;
    private Instant dueAt;
    private int tries;
    private String fault;

    protected Preservation() {}

    static Preservation of(Paper paper, boolean stamped) {
        var preservation = new Preservation();
        preservation.paper = paper.id();
        preservation.signedAt = paper.signedAt();
        preservation.stamped = stamped;
        preservation.dueAt = paper.signedAt().plus(GRACE);
        return preservation;
    }

    UUID paper() {
        return paper;
    }

    boolean isStamped() {
        return stamped;
    }

    /** It has the time stamp that it was signed without; it is archived next. */
    void stamped(Instant now) {
        stamped = true;
        succeeded(now.plus(GRACE));
    }

    /** @param lastsUntil the end of the archive time stamp, ahead of which it is renewed */
    void archived(Instant lastsUntil, Instant now) {
        until = lastsUntil;
        var renewal = lastsUntil.minus(AHEAD);
        var earliest = now.plus(RENEWED_AT_MOST);
        succeeded(renewal.isAfter(earliest) ? renewal : earliest);
    }

    private void succeeded(Instant next) {
        tries = 0;
        fault = null;
        dueAt = next;
    }

    /** Tried again after 1, 2, 4 … 64 minutes; every minute while signing waits for it. @param why without personal data */
    void failed(String why, Instant now) {
        fault = why;
        int longest = stamped ? LONGEST_PAUSE_MINUTES : 1;
        dueAt = now.plus(Duration.ofMinutes(Math.min(longest, 1L << Math.min(tries, 30))));
        tries++;
    }
}

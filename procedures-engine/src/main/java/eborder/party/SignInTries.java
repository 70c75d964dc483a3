package eborder.party;

import eborder.shared.Hashes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Tries to sign in under one name that have not succeeded. Officers are locked after the fifth; agents wait longer and longer,
 * so that a rival cannot lock them out for a day (reliability.md T12).
 */
@Entity
@Table(name = "sign_in_tries")
public class SignInTries {
    static final int FREE = 5;

    private static final Duration OFFICER_LOCK = Duration.ofHours(12);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Id
    @Column(name = "name_digest")
    private String nameDigest;

    private int failed;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    protected SignInTries() {}

    static String digest(String username) {
        return Hashes.sha256Hex(username);
    }

    String nameDigest() {
        return nameDigest;
    }

    /** How long the name must wait before its next try; zero if it need not. */
    Duration pause(Instant now) {
        return blockedUntil == null || !now.isBefore(blockedUntil)
                ? Duration.ZERO
                : Duration.between(now, blockedUntil);
    }

    Instant blockedUntil() {
        return blockedUntil;
    }

    /** Counts a try before its password is looked at, so that many at once gain nothing. */
    void count(boolean officer, Instant now) {
        boolean lockIsOver = officer && failed >= FREE;
        boolean longAgo = lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
        failed = (lockIsOver || longAgo ? 0 : failed) + 1;
        lastAt = now;
        if (failed >= FREE) {
            blockedUntil = now.plus(officer ? OFFICER_LOCK : agentWait());
        }
    }

    private Duration agentWait() {
        int doublings = Math.min(failed - FREE, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}

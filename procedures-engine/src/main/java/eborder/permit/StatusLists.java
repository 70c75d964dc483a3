package eborder.permit;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** The lists of permits that let nobody pass: due, published, asked for. They are public and name nobody. */
@UseCase
public class StatusLists {
    /** Until when the next list comes at the latest. */
    static final Duration EVERY = Duration.ofHours(1);
    /** How many lists are kept: whoever has an older one takes the whole. */
    static final int KEPT = 1_000;

    private static final Duration EARLY = Duration.ofMinutes(5);
    /** A device whose clock is slow asks for an expired permit a little longer. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final StatusListIssues issues;
    private final Clock clock;

    @Inject
    StatusLists(StatusListIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * The next list, if something has changed or an hour is over. Its sequence follows the greatest known to the database or to the
     * signer: if the signer knows a greater one the database has been restored, and what that list had set stays set.
     */
    public Optional<StatusListDraft> due(int list, Optional<SignedBits> signed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var newest = issues.newest(list);
        long known = newest.map(StatusListIssue::sequence).orElse(0L);
        var current = issues.noPass(list, now.minus(GRACE));
        var lost = signed.filter(last -> last.sequence() > known)
                .map(last -> StatusBits.unpack(last.bits()))
                .map(last -> missing(last, current))
                .orElse(new int[0]);
        long next = 1 + Math.max(known, signed.map(SignedBits::sequence).orElse(0L));
        var bits = with(current, lost);
        boolean same = next == known + 1 && newest.isPresent() && isSame(newest.get(), bits, now);
        return same
                ? Optional.empty()
                : Optional.of(new StatusListDraft(head(list, next, bits, newest, now), bits, lost));
    }

    private static int[] missing(StatusBits last, StatusBits current) {
        return Arrays.stream(last.set()).filter(index -> !current.isSet(index)).toArray();
    }

    private static StatusBits with(StatusBits current, int[] lost) {
        if (lost.length == 0) {
            return current;
        }
        int needed = StatusBits.of(lost[lost.length - 1]).size();
        return current.turned(lost, Math.max(current.size(), needed));
    }

    private static boolean isSame(StatusListIssue newest, StatusBits bits, Instant now) {
        return now.isBefore(newest.nextAt().minus(EARLY))
                && StatusBits.unpack(newest.bits()).equals(bits);
    }

    private static StatusListHead head(
            int list, long sequence, StatusBits bits, Optional<StatusListIssue> newest, Instant now) {
        return new StatusListHead(
                list,
                sequence,
                now.toString(),
                now.plus(EVERY).toString(),
                bits.size(),
                bits.fingerprint().hex(),
                newest.map(StatusListIssue::sequence).orElse(null),
                newest.map(StatusListIssue::fingerprint).orElse(null));
    }

    /** @param signed the signed head. @return false if another node has published that sequence meanwhile */
    public boolean publish(StatusListDraft draft, String signed) {
        var head = draft.head();
        var issue = new StatusListIssue(
                head.list(),
                head.sequence(),
                Instant.parse(head.issuedAt()),
                Instant.parse(head.nextAt()),
                Fingerprint.of(signed).hex(),
                signed,
                draft.bits().pack());
        if (!issues.addOnce(issue)) {
            return false;
        }
        issues.hold(head.list(), draft.held());
        issues.forget(head.list(), head.sequence() - KEPT);
        return true;
    }

    /** @throws Problem NOT_FOUND if there is none yet */
    public StatusListIssue newest(int list) {
        return issues.newest(list).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** From an older list to the newest. @throws Problem NOT_FOUND if the older one is no longer kept, or never was: take the whole */
    public StatusListDelta delta(int list, long since) {
        var newest = newest(list);
        var older = issues.find(list, since).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        var differences = StatusBits.unpack(newest.bits()).differences(StatusBits.unpack(older.bits()));
        return new StatusListDelta(newest.head(), newest.sequence(), Gaps.encode(differences));
    }
}

package eborder.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** When a company's account was last used, and what was said because it wasn't. */
@Entity
@Table(name = "account_use")
public class AccountUse {
    @Id
    private UUID account;

    @Column(name = "last_used")
    private LocalDate lastUsed;

    @Column(name = "warned_days")
    private Integer warnedDays;

    @Column(name = "next_step_at")
    private Instant nextStepAt;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Column(name = "unused_since")
    private LocalDate unusedSince;

    protected AccountUse() {}

    UUID account() {
        return account;
    }

    /** The day of the last use, null before the first. */
    LocalDate lastUsed() {
        return lastUsed;
    }

    boolean isWarned() {
        return warnedDays != null;
    }

    /** Whether a use on that day is on file already. */
    boolean isKnown(LocalDate day) {
        return day.equals(lastUsed) && !isWarned();
    }

    /** It was used: what was warned of won't come. @param unused since when it had been unused */
    void used(LocalDate day, LocalDate unused, Instant nextStep, Instant now) {
        if (isWarned()) {
            clearedAt = now;
            unusedSince = unused;
        }
        lastUsed = day;
        warnedDays = null;
        nextStepAt = nextStep;
    }

    /** Since when it had been unused, if use has taken back a warning at that moment or later. */
    Optional<LocalDate> clearedSince(Instant moment) {
        return Optional.ofNullable(unusedSince).filter(day -> !clearedAt.isBefore(moment));
    }

    /** @param warning how many days before the end the last warning was due; null if none is; {@code nextStep} null if nothing more will come
     *  @return whether it is a new warning */
    boolean lookedAt(Integer warning, Instant nextStep) {
        boolean fresh = warning != null && !Objects.equals(warning, warnedDays);
        warnedDays = warning;
        nextStepAt = nextStep;
        return fresh;
    }

    boolean isDue(Instant now) {
        return nextStepAt != null && !now.isBefore(nextStepAt);
    }
}

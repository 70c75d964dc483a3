package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.party.BorderUnit.Kind;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long an account may stay unused.
 *
 * @param at the kinds of unit whose accounts it is for
 * @param months of the calendar, counted from the day after the last use
 * @param cancelled whether it is cancelled then; else it is only warned of
 * @param law the article, in Vietnamese; null if there is none
 */
record UnusedTerm(
        @JsonProperty(required = true) Set<Kind> at,
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) int months,
        @JsonProperty(required = true) boolean cancelled,
        String law) {
    UnusedTerm {
        if (cancelled && law == null) {
            throw new IllegalArgumentException("nothing is cancelled without a law");
        }
    }

    /** The end of the term: midnight in Vietnam after its last day. */
    Instant endsAt(LocalDate lastUsed) {
        return start(lastUsed.plusMonths(months).plusDays(1));
    }

    /** How many days before the end the latest warning is due by now; empty before the first. */
    Optional<Integer> warningDue(LocalDate lastUsed, List<Integer> warnedDaysBefore, Instant now) {
        return warnedDaysBefore.stream()
                .filter(days -> !now.isBefore(warningAt(lastUsed, days)))
                .min(Integer::compare);
    }

    /** The next moment at which something happens; empty if nothing more will. */
    Optional<Instant> nextAfter(LocalDate lastUsed, List<Integer> warnedDaysBefore, Instant now) {
        var warnings = warnedDaysBefore.stream().map(days -> warningAt(lastUsed, days));
        var end = cancelled ? Stream.of(endsAt(lastUsed)) : Stream.<Instant>empty();
        return Stream.concat(warnings, end)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }

    private Instant warningAt(LocalDate lastUsed, int days) {
        return start(lastUsed.plusMonths(months).plusDays(1).minusDays(days));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TheClock.VIETNAM).toInstant();
    }
}

package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.party.BorderUnit.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reason for suspending, resuming or cancelling an account.
 *
 * @param code stable; text: message key {@code account-reason.<code>}
 * @param by who may give it
 * @param grounds which law allows it where, from which day
 */
public record AccountReason(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) By by,
        List<Ground> grounds) {
    public AccountReason {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    /** Who may give a reason. */
    public enum By {
        COMPANY,
        COMMANDER,
        /** The portal itself writes it. */
        NOBODY
    }

    /**
     * @param at the kinds of unit whose accounts it is for
     * @param cancelledWithin how long after the suspension the account must be cancelled, null if it need not
     * @param law the article, in Vietnamese
     */
    public record Ground(
            @JsonProperty(required = true) Set<Kind> at,
            @JsonProperty(required = true) LocalDate from,
            Duration cancelledWithin,
            @JsonProperty(required = true) String law) {}

    public String messageKey() {
        return "account-reason." + code;
    }

    /** The latest ground in force on a day; empty if the law doesn't know the reason there. */
    Optional<Ground> ground(Kind kind, LocalDate day) {
        return grounds.stream()
                .filter(ground -> ground.at().contains(kind) && !ground.from().isAfter(day))
                .max(Comparator.comparing(Ground::from));
    }
}

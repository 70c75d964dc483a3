package eborder.permit;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.permit.PermitStatus.Step;
import java.time.LocalDate;
import java.util.Set;

/**
 * A reason for taking a permit from its holder, for a time or for good.
 *
 * @param code stable; text: message key {@code permit-reason.<code>}
 * @param steps what it may be given for
 * @param from the first day on which the law knows it
 * @param law the article, in Vietnamese
 */
public record PermitReason(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) Set<Step> steps,
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) String law) {
    /** Why a permit ends that nobody takes away: not given by an officer, so it isn't in the file. */
    static final String HANDED_IN = "HANDED_IN";

    public PermitReason {
        steps = Set.copyOf(steps);
    }

    boolean serves(Step step, LocalDate day) {
        return steps.contains(step) && !from.isAfter(day);
    }

    public String messageKey() {
        return "permit-reason." + code;
    }
}

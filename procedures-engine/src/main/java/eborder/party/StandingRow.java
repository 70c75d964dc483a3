package eborder.party;

import java.time.Instant;

/**
 * How an account stands, as pages show it.
 *
 * @param since when this state began
 * @param until when a suspension ends by itself, and {@code next} what comes then; both null if that is open
 * @param reason code of {@code accounts/reasons.yaml}, null for an account that was never suspended; {@code text} more words, or null
 * @param law the article that allows it, in Vietnamese, or null
 * @param by the name of the person who ordered it, null if time did; {@code unit} their border unit, or null
 */
public record StandingRow(
        AccountState state,
        Instant since,
        Instant until,
        AccountState next,
        String reason,
        String text,
        String law,
        String by,
        String unit) {

    public boolean isSuspended() {
        return state == AccountState.SUSPENDED;
    }

    public boolean isCancelled() {
        return state == AccountState.CANCELLED;
    }

    /** Whether a suspension ends in the account's cancellation. */
    public boolean endsInCancellation() {
        return next == AccountState.CANCELLED;
    }

    /** Message key of the reason. */
    public String reasonKey() {
        return "account-reason." + reason;
    }
}

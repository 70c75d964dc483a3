package eborder.party;

import java.time.Instant;

/**
 * An account has been unused for long.
 *
 * @param endsAt when its term ends
 * @param cancelled whether it is cancelled then; else nothing happens
 * @param law the article, in Vietnamese; null if there is none
 */
public record UnusedWarning(Instant endsAt, boolean cancelled, String law) {}

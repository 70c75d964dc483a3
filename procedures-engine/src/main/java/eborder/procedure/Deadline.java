package eborder.procedure;

import java.time.Instant;

/** A moment that the law sets, with the article that sets it. */
public record Deadline(Instant at, String law) {}

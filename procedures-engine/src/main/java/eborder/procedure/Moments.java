package eborder.procedure;

import java.time.Instant;

/** What deadlines are counted from. @param movesAt when the movement is, as far as known; {@code mooredAt} when the ship lay safely, null before */
public record Moments(Instant movesAt, Instant mooredAt) {}

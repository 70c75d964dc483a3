package eborder.portcall;

import java.time.Instant;

/** A ship and where it stands in its call, for pages. @param mooredAt when it lay safely, {@code leftAt} when it had left; null before */
public record CallFacts(String imo, String shipName, String port, Phase phase, Instant mooredAt, Instant leftAt) {}

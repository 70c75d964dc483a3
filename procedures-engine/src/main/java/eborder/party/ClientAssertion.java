package eborder.party;

import java.time.Instant;

/**
 * What a client has shown to be who it is: signed by its key, for this portal, now.
 *
 * @param jti its own id, which counts once; {@code until} the moment from which nobody takes it any more
 */
public record ClientAssertion(String jti, Instant until) {}

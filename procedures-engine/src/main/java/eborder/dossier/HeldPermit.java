package eborder.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A permit that somebody holds, or that waits for an answer.
 *
 * @param call the ship's call to which it is bound, null if to none
 * @param from when it begins, null if at once; {@code until} when it ends, as far as known
 * @param asked whether it only waits
 */
public record HeldPermit(DocumentKey document, UUID company, UUID call, Instant from, Instant until, boolean asked) {}

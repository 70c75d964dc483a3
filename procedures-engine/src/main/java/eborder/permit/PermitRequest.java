package eborder.permit;

import java.time.Instant;

/**
 * A person for whom a permit is asked.
 *
 * @param code of the permit service, for example {@code SHORE_PASS}
 * @param rowNo the person's row in the declaration, from 0
 * @param flagState of the ship, as declared
 * @param wantedUntil until when it is asked for
 */
public record PermitRequest(String code, int rowNo, Holder holder, String flagState, Instant wantedUntil) {}

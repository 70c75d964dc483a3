package eborder.portcall;

import java.time.Instant;

/**
 * What an agent says when a call is opened.
 *
 * @param port UN/LOCODE, for example {@code VNHPH}
 * @param eta expected arrival; {@code etd} expected departure, may be null
 */
public record Announcement(ImoNumber imo, String shipName, String port, Instant eta, Instant etd) {}

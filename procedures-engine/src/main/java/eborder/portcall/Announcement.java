package eborder.portcall;

import java.time.Instant;

/**
 * What an agent says when a call is opened.
 *
 * @param procedure code of the procedure under which the ship comes, for example {@code VESSEL_ENTRY}
 * @param port UN/LOCODE, for example {@code VNHPH}
 * @param eta expected arrival; {@code etd} expected departure, may be null
 */
public record Announcement(String procedure, ImoNumber imo, String shipName, String port, Instant eta, Instant etd) {}

package eborder.exchange.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a dossier, as its company is told. Holds no personal data.
 *
 * @param position the cursor of its company: later events have greater ones; 0 until it is given
 * @param id the same however often it is read or sent
 * @param number the dossier's, null if it was never filed
 * @param unit code of the border unit
 * @param imo the ship's IMO number, null if no ship is concerned; for mandates
 * @param port UN/LOCODE, null if no ship is concerned
 * @param status of the dossier after it
 * @param permit the permit's number as people write it, null if no permit is concerned
 */
public record CompanyEvent(
        long position,
        UUID id,
        UUID company,
        EventKind kind,
        UUID dossier,
        String number,
        String procedure,
        String unit,
        String imo,
        String port,
        String status,
        String permit,
        Instant at) {}

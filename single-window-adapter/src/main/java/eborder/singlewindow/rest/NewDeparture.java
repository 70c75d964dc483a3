package eborder.singlewindow.rest;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Instant;
import java.util.Map;

/**
 * What a program says to begin a departure.
 *
 * @param procedure code of the departure procedure, for example {@code VESSEL_EXIT}
 * @param etd expected time of departure
 */
record NewDeparture(String procedure, Instant etd) {
    /** @throws Problem BAD_REQUEST naming what is missing */
    NewDeparture required() {
        if (procedure == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "procedure"));
        }
        if (etd == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "etd"));
        }
        return this;
    }
}

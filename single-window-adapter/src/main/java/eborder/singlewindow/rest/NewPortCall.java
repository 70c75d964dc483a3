package eborder.singlewindow.rest;

import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Instant;
import java.util.Map;

/**
 * What a program says to open a port call.
 *
 * @param procedure code of the arrival procedure, {@code VESSEL_ENTRY} if left out
 * @param imo seven digits
 * @param port UN/LOCODE
 * @param eta expected arrival; {@code etd} expected departure, optional
 */
record NewPortCall(String procedure, String imo, String shipName, String port, Instant eta, Instant etd) {
    private static final int LONGEST_NAME = 100;
    private static final String USUAL = "VESSEL_ENTRY";

    /** @throws Problem BAD_REQUEST naming what is missing or impossible */
    Announcement announcement() {
        require("imo", ImoNumber.isValid(imo));
        require("shipName", shipName != null && !shipName.isBlank() && shipName.length() <= LONGEST_NAME);
        require("port", port != null && port.matches("[A-Z]{2}[A-Z0-9]{3}"));
        require("eta", eta != null);
        require("etd", etd == null || etd.isAfter(eta));
        return new Announcement(
                procedure == null ? USUAL : procedure, new ImoNumber(imo), shipName.strip(), port, eta, etd);
    }

    private static void require(String property, boolean fits) {
        if (!fits) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}

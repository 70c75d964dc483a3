package eborder.scenario;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Ships that come, go, pass through and change what they said. */
class ShipScenariosTest extends ScenarioFiles {
    static Stream<Scenario> scenarios() throws IOException {
        return read(List.of(
                "vessel-entry",
                "vessel-exit",
                "vessel-transit",
                "port-transfer-out",
                "port-transfer-in",
                "transit-vn-kh",
                "border-ship-200t",
                "offshore-port",
                "domestic-call",
                "domestic-amend",
                "vessel-amend",
                "vessel-cancel"));
    }
}

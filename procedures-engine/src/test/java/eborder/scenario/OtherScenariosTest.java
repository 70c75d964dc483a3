package eborder.scenario;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Visas, land borders, accounts, permits asked for by themselves, and notices. */
class OtherScenariosTest extends ScenarioFiles {
    static Stream<Scenario> scenarios() throws IOException {
        return read(List.of(
                "visa-at-gate",
                "visa-amend",
                "land-group",
                "land-vehicle",
                "land-citizen",
                "land-amend",
                "account-seaport",
                "account-land-grant",
                "account-land-cancel",
                "shore-pass",
                "boarding-permit-12m",
                "boarding-permit-3m",
                "visit-permit",
                "alongside-permit",
                "overnight-permit",
                "other-ship-permit",
                "foreign-workers",
                "cruise-programme",
                "medical-evacuation",
                "inland-craft"));
    }
}

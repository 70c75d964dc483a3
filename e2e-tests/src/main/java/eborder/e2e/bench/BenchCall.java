package eborder.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import java.util.List;

/** A call with as many shore passes as a measurement wants. */
final class BenchCall {
    private static final String IMO = "9074729";

    private BenchCall() {}

    /** Filed and confirmed: the passes wait for the commander. @param series makes the persons differ from those of other calls */
    static ShipCall confirmed(People people, int passes, int series) {
        var call = ShipCall.open(people, IMO, "EVER GOLDEN");
        call.upload(CrewFile.of(passes + 1, series));
        call.fillIn();
        requireNoFaults(call.findings());
        call.file();
        call.confirm();
        return call;
    }

    static void requireNoFaults(List<JsonNode> findings) {
        findings.stream()
                .filter(finding -> finding.path("severity").asText().equals("FAIL"))
                .findFirst()
                .ifPresent(fault -> {
                    throw new Failed("The portal finds a fault in the benchmark's own declarations: " + fault);
                });
    }
}

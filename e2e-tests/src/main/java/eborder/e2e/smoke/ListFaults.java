package eborder.e2e.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Failed;
import eborder.e2e.api.ShipCall;
import java.util.List;

/** Says what is wrong with a crew list by row, column and code; no values, since they are about people. */
final class ListFaults {
    private final Steps steps;

    ListFaults(Steps steps) {
        this.steps = steps;
    }

    /** @param taken the answer to the upload */
    void requireTaken(JsonNode taken) {
        requireNone(ShipCall.list(taken.path("problems")), taken);
        if (taken.path("rows").asInt() == 0) {
            throw new Failed("The crew list has no rows.");
        }
    }

    /** Tells every finding; fails if one of them stops a filing. */
    void requireNone(List<JsonNode> findings, JsonNode taken) {
        findings.forEach(finding -> steps.note(line(finding, taken)));
        long faults = findings.stream()
                .filter(finding -> finding.path("severity").asText().equals("FAIL"))
                .count();
        if (faults > 0) {
            throw new Failed("The crew list or a declaration has " + faults
                    + " faults, listed above; this journey needs a list without faults.");
        }
    }

    private static String line(JsonNode finding, JsonNode taken) {
        return finding.path("severity").asText() + " " + finding.path("code").asText() + " "
                + place(finding.path("form").asText(), finding.path("pointer").asText(), taken);
    }

    private static String place(String form, String pointer, JsonNode taken) {
        var parts = pointer.split("/", -1);
        if (parts.length != 4) {
            return form + " " + pointer;
        }
        int row = Integer.parseInt(parts[2]);
        return form + " row " + taken.path("sheetRows").path(row).asInt(row + 1) + " of the file, column " + parts[3];
    }
}

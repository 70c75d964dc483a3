package eborder.singlewindow.simulator.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.singlewindow.ministry.PortalTime;
import eborder.singlewindow.ministry.PortalWords;
import eborder.singlewindow.simulator.FaultSwitches;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** From a message to the portal's answer. */
final class MinistryDesk {
    private static final JsonMapper JSON = new JsonMapper();

    private final PortalWords words = PortalWords.load();
    private final HeldDossiers held;
    private final Map<String, String> login;
    private final FaultSwitches faults;
    private final Clock clock;
    private volatile String session;

    MinistryDesk(HeldDossiers held, String username, String password, FaultSwitches faults, Clock clock) {
        this.held = held;
        this.login = Map.of("username", username, "password", password);
        this.faults = faults;
        this.clock = clock;
    }

    ObjectNode opened(JsonNode asked) {
        boolean known = login.entrySet().stream()
                .allMatch(one -> one.getValue().equals(asked.path(one.getKey()).asText()));
        if (!known) {
            return answer("04");
        }
        session = UUID.randomUUID().toString();
        return JSON.createObjectNode().put("session", session).put("error_code", 0);
    }

    ObjectNode integrated(JsonNode message) throws IOException {
        if (faults.take(MinistryFaults.END_SESSION)) {
            session = null;
        }
        if (!Objects.equals(session, message.path("session").asText())) {
            return answer(words.errors().sessionEnded());
        }
        return switch (message.path("service").asText()) {
            case "DongBoHoSoMC" -> synced(message);
            case "TraCuuHoSo" -> listed(message.path("data"));
            default -> answer("05");
        };
    }

    private synchronized ObjectNode synced(JsonNode message) throws IOException {
        boolean updating = message.path("isUpdating").asText().equals("True");
        for (var dossier : message.path("data")) {
            if (!words.procedures().containsValue(dossier.path("MaTTHC").asText())) {
                return answer("06");
            }
            if (held.knows(dossier.path("MaHoSo").asText()) != updating) {
                return answer(
                        updating ? words.errors().unknown() : words.errors().exists());
            }
        }
        if (!faults.take(MinistryFaults.FORGET)) {
            for (var dossier : message.path("data")) {
                held.keep(dossier, PortalTime.written(clock.instant()));
            }
        }
        return answer("00");
    }

    private ObjectNode listed(JsonNode questions) {
        var answer = answer("00");
        var data = answer.putArray("data");
        if (faults.take(MinistryFaults.STALE_LIST)) {
            return answer;
        }
        for (var question : questions) {
            held.asked(question)
                    .forEach(dossier -> data.addObject()
                            .put("MaHoSo", dossier.path("MaHoSo").asText())
                            .put("TrangThaiHoSo", dossier.path("TrangThaiHoSo").asText())
                            .put("NgayCapNhat", dossier.path("NgayCapNhat").asText()));
        }
        return answer;
    }

    private static ObjectNode answer(String code) {
        return JSON.createObjectNode().put("error_code", code);
    }
}

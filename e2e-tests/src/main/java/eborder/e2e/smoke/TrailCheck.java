package eborder.e2e.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import eborder.e2e.api.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the single window has received everything and everyone's deed stands in the audit trail. */
final class TrailCheck {
    private static final Duration DELIVERY = Duration.ofMinutes(1);

    private final People people;
    private final ShipCall call;
    private final long permits;

    TrailCheck(People people, ShipCall call, int permits) {
        this.people = people;
        this.call = call;
        this.permits = permits;
    }

    void requireDelivered() {
        var notices = Waiting.until("the single window to acknowledge every notice", DELIVERY, this::allDelivered);
        requireCounts(
                "notice",
                count(notices, "kind"),
                Map.of(
                        "DOSSIER_RECEIVED",
                        1L,
                        "DOSSIER_CONFIRMED",
                        1L,
                        "PERMIT_ISSUED",
                        permits,
                        "PERMIT_REVOKED",
                        1L));
    }

    private Optional<List<JsonNode>> allDelivered() {
        var notices = ShipCall.list(people.officer().get(call.path("/notices")));
        return notices.stream().allMatch(notice -> notice.hasNonNull("deliveredAt"))
                ? Optional.of(notices)
                : Optional.empty();
    }

    void requireDeeds() {
        var deeds = ShipCall.list(people.officer().get(call.path("/deeds"))).stream()
                .filter(deed -> !isAboutLateness(deed))
                .toList();
        requireCounts(
                "deed",
                count(deeds, "event"),
                Map.ofEntries(
                        Map.entry("PORT_CALL_OPENED", 1L),
                        Map.entry("LIST_IMPORTED", 1L),
                        Map.entry("DOSSIER_FILED", 1L),
                        Map.entry("DOSSIER_CLAIMED", 1L),
                        Map.entry("DOSSIER_CONFIRMED", 1L),
                        Map.entry("PAPER_SIGNED", 1L),
                        Map.entry("SHIP_MOORED", 1L),
                        Map.entry("PERMIT_APPROVED", permits),
                        Map.entry("PERMIT_ISSUED", permits),
                        Map.entry("PERMIT_DOWNLOADED", permits),
                        Map.entry("GATE_CHECKED", permits + 1),
                        Map.entry("PERMIT_REVOKED", 1L),
                        Map.entry("NOTICE_DELIVERED", permits + 3)));
    }

    /** Whoever is ashore when the day ends, or when the pass is revoked, is told of: how often depends on the hour. */
    private static boolean isAboutLateness(JsonNode deed) {
        return deed.path("facts").path("kind").asText().startsWith("CREW_");
    }

    private static Map<String, Long> count(List<JsonNode> rows, String field) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.path(field).asText(), Collectors.counting()));
    }

    private static void requireCounts(String what, Map<String, Long> found, Map<String, Long> wanted) {
        wanted.forEach((kind, times) -> SmokeStory.require(
                found.getOrDefault(kind, 0L).equals(times),
                "There should be " + times + " times the " + what + " " + kind + ", but there is "
                        + found.getOrDefault(kind, 0L) + " times."));
    }
}

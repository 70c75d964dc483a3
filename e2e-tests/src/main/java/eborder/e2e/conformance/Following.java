package eborder.e2e.conformance;

import static eborder.e2e.conformance.Course.require;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Failed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What becomes of a filed dossier, and who may know. */
final class Following {
    static final List<Scenario> ALL = List.of(
            new Scenario(
                    "status",
                    "The filed dossier says where it stands and until when it is answered.",
                    Following::status),
            new Scenario(
                    "events", "Its filing is among the events, and the cursor comes to an end.", Following::events),
            new Scenario("events-cursor", "A cursor that is no number is refused.", Following::badCursor),
            new Scenario("foreign-dossier", "Another company finds nothing under its id.", Following::foreign),
            new Scenario(
                    "unknown-dossier", "An id that nobody has is told just like a foreign one.", Following::unknown),
            new Scenario("officers-only", "A filer can't decide.", Following::officersOnly),
            new Scenario(
                    "supplement", "What an officer asks for is supplemented and filed again.", Following::supplement),
            new Scenario("withdraw", "What isn't decided yet is taken back with a reason.", Following::withdraw));

    private static final Pattern NEXT = Pattern.compile("</api/v1/(events[^>]*)>; rel=\"next\"");
    private static final int MOST_PAGES = 1000;

    private Following() {}

    private static void status(Course course) {
        var picture = course.agent().get(course.path(""));
        require(picture.path("status").asText().equals("RECEIVED"), "status " + picture.path("status"));
        require(picture.hasNonNull("number") && picture.path("answerDue").hasNonNull("at"), "no number or no deadline");
    }

    private static void events(Course course) {
        var path = "events?after=0&limit=500";
        boolean found = false;
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = course.wire().get(path, course.agent().token());
            require(answer.status() == 200, "status " + answer.status());
            found |= tellsOf(answer.json(), course.dossier());
            var next = next(answer.header("Link"));
            // an empty page alone is no end: the cursor also moves over what is out of the filer's reach
            if (next.equals(path)) {
                require(found, "no event tells of the dossier");
                return;
            }
            path = next;
        }
        throw new Failed("the cursor doesn't come to an end");
    }

    private static boolean tellsOf(JsonNode batch, String dossier) {
        for (JsonNode event : batch) {
            if (event.path("type").asText().equals("vn.bp.dossier.filed.v1")
                    && event.toString().contains(dossier)) {
                return true;
            }
        }
        return false;
    }

    private static String next(String link) {
        var words = NEXT.matcher(link);
        require(words.find(), "no link to the next page: " + link);
        return words.group(1);
    }

    private static void badCursor(Course course) {
        course.wire().get("events?after=x", course.agent().token()).requireRefusal(400, "BAD_REQUEST");
    }

    private static void foreign(Course course) {
        var rival = course.other("rival", "agent.rival").token();
        course.wire().get(course.path(""), rival).requireRefusal(404, "NOT_FOUND");
        course.wire().json("POST", course.path("/filing"), rival, "").requireRefusal(404, "NOT_FOUND");
    }

    private static void unknown(Course course) {
        course.wire()
                .get("dossiers/" + UUID.randomUUID(), course.agent().token())
                .requireRefusal(404, "NOT_FOUND");
    }

    private static void officersOnly(Course course) {
        course.wire().get("inbox", course.agent().token()).requireRefusal(403, "NOT_ALLOWED");
    }

    private static void supplement(Course course) {
        course.dossier();
        var officer = course.other("officer", "officer");
        officer.post(course.path("/claim"), null);
        int version =
                officer.get("reviews/" + course.dossier()).path("versionNo").asInt();
        officer.post(
                course.path("/decisions"),
                Map.of(
                        "kind",
                        "ASK_SUPPLEMENT",
                        "text",
                        "Please mend what is marked.",
                        "places",
                        List.of("general-declaration#/remarks"),
                        "version",
                        version));
        course.agent().put(course.path("/declarations/general-declaration"), Map.of("remarks", "MENDED"));
        course.agent().post(course.path("/filing"), null);
        var picture = course.agent().get(course.path(""));
        require(picture.path("status").asText().equals("RESUBMITTED"), "status " + picture.path("status"));
        require(picture.path("versionNo").asInt() == version + 1, "version " + picture.path("versionNo"));
    }

    private static void withdraw(Course course) {
        course.wire()
                .json("POST", course.path("/withdrawal"), course.agent().token(), "{}")
                .requireRefusal(400, "REASON_MISSING");
        course.agent().post(course.path("/withdrawal"), Map.of("reason", "The ship doesn't come"));
        var status = course.agent().get(course.path("")).path("status").asText();
        require(status.equals("WITHDRAWN"), "status " + status);
    }
}

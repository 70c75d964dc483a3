package eborder.e2e.conformance;

import static eborder.e2e.conformance.Course.require;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.api.Declarations;
import eborder.e2e.bench.CrewFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** From the port call to the dossier's number, with what goes wrong on the way. */
final class Declaring {
    static final List<Scenario> ALL = List.of(
            new Scenario(
                    "call-refused",
                    "A port call with a wrong IMO number is refused, and names it.",
                    Declaring::badCall),
            new Scenario("call-opened", "A port call is opened with its dossier.", Declaring::open),
            new Scenario(
                    "file-incomplete",
                    "Filing tells everything that is missing at once, each with a pointer.",
                    Declaring::all),
            new Scenario("put-twice", "The same declaration put twice is answered alike.", Declaring::twice),
            new Scenario("put-stale", "A version that is no longer the newest is refused.", Declaring::stale),
            new Scenario("body-malformed", "What is no JSON is refused with a code.", Declaring::malformed),
            new Scenario("body-oversized", "A body that is too large is refused with a code.", Declaring::oversized),
            new Scenario("list-taken", "A crew list is taken as a file.", Declaring::crew),
            new Scenario("file", "The dossier is filed; filing again gives the same number.", Declaring::file),
            new Scenario("filed-is-closed", "What is filed can't be written any more.", Declaring::closed));

    private static final String GENERAL = "/declarations/general-declaration";
    private static final int TOO_LARGE = 5 << 20;

    private Declaring() {}

    private static void badCall(Course course) {
        var body = "{\"imo\":\"9074720\",\"shipName\":\"X\",\"port\":\"VNHPH\",\"eta\":\"2030-01-01T00:00:00Z\"}";
        var answer = course.wire().json("POST", "port-calls", course.agent().token(), body);
        answer.requireRefusal(400, "BAD_REQUEST");
        require(answer.json().at("/facts/property").asText().equals("imo"), "it doesn't say that imo is wrong");
    }

    private static void open(Course course) {
        var id =
                course.agent().post("port-calls", course.call()).path("dossier").asText();
        course.opened(id);
        require(course.agent().get(course.path("")).path("status").asText().equals("DRAFT"), "it is no draft");
    }

    private static void all(Course course) {
        var answer = course.wire()
                .json("POST", course.path("/filing"), course.agent().token(), "");
        answer.requireRefusal(422, "FINDINGS");
        var violations = answer.json().path("violations");
        require(violations.size() > 5, "only " + violations.size() + " violations of an empty declaration");
        for (JsonNode violation : violations) {
            require(violation.path("code").asText().matches("[A-Z0-9_]+"), "a violation without a code");
            require(violation.hasNonNull("pointer") && violation.hasNonNull("form"), "a violation without a place");
            var words = violation.path("message");
            require(words.hasNonNull("vi") && words.hasNonNull("en"), "a violation without words in both languages");
            require(!violation.path("ruleId").asText().isEmpty(), "a violation without its rule");
        }
    }

    private static void twice(Course course) {
        var first =
                course.agent().put(course.path(GENERAL), Declarations.GENERAL).path("answers");
        var second =
                course.agent().put(course.path(GENERAL), Declarations.GENERAL).path("answers");
        require(!first.isEmpty() && first.equals(second), "the second answer differs");
    }

    private static void stale(Course course) {
        course.wire()
                .json("PUT", course.path(GENERAL), course.agent().token(), "{\"remarks\":\"X\"}", "If-Match", "\"0\"")
                .requireRefusal(409, "CHANGED_BY_SOMEONE_ELSE");
    }

    private static void malformed(Course course) {
        course.wire()
                .json("PUT", course.path(GENERAL), course.agent().token(), "{\"shipType\": ")
                .requireRefusal(400, "BAD_REQUEST");
    }

    private static void oversized(Course course) {
        course.wire()
                .json("PUT", course.path(GENERAL), course.agent().token(), written("x".repeat(TOO_LARGE)))
                .requireRefusal(400, "FILE_TOO_LARGE");
    }

    private static String written(String remarks) {
        return new ObjectMapper().valueToTree(Map.of("remarks", remarks)).toString();
    }

    private static void crew(Course course) {
        int series = ThreadLocalRandom.current().nextInt(10, 100);
        var taken = course.agent()
                .upload(course.path("/declarations/crew-list/file?name=crew.xlsx"), CrewFile.of(3, series));
        require(taken.path("rows").asInt() == 3, "took " + taken.path("rows") + " of 3 rows");
        var now = Instant.now();
        course.agent()
                .put(
                        course.path("/declarations/shore-leave-request"),
                        Declarations.shoreLeave(now.plusSeconds(6 * 3600), now.plusSeconds(3 * 86_400)));
    }

    private static void file(Course course) {
        var number =
                course.agent().post(course.path("/filing"), null).path("number").asText();
        var again =
                course.agent().post(course.path("/filing"), null).path("number").asText();
        require(!number.isEmpty() && number.equals(again), "got " + number + ", then " + again);
    }

    private static void closed(Course course) {
        course.wire()
                .json("PUT", course.path(GENERAL), course.agent().token(), "{\"remarks\":\"X\"}")
                .requireRefusal(409, "STATUS_FORBIDS");
    }
}

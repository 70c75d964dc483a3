package eborder.e2e.conformance;

import static eborder.e2e.conformance.Course.require;

import java.util.List;
import java.util.UUID;

/** Who gets in, and what anybody may see. */
final class Entering {
    static final List<Scenario> ALL = List.of(
            new Scenario("procedures-public", "The procedures are listed for anybody.", Entering::procedures),
            new Scenario(
                    "single-window-state", "Anybody may ask whether the single window is down.", Entering::windowState),
            new Scenario("token-needed", "Without a token nobody sees dossiers.", Entering::tokenNeeded),
            new Scenario("token-unknown", "An invented token is refused.", Entering::tokenUnknown),
            new Scenario("sign-in-refused", "Who nobody knows is refused, and not told why.", Entering::wrongSignIn),
            new Scenario("sign-in", "A filer signs in and sees the company's dossiers.", Entering::signIn));

    private Entering() {}

    private static void procedures(Course course) {
        var answer = course.wire().get("procedures", "");
        require(answer.status() == 200, "status " + answer.status());
        require(answer.json().findValuesAsText("code").contains("VESSEL_ENTRY"), "VESSEL_ENTRY is missing");
    }

    private static void windowState(Course course) {
        var state = course.wire().get("single-window-state", "").json();
        require(state.path("down").isBoolean() && state.path("drill").isBoolean(), "got " + state);
    }

    private static void tokenNeeded(Course course) {
        course.wire().get("dossiers", "").requireRefusal(401, "NOT_SIGNED_IN");
    }

    private static void tokenUnknown(Course course) {
        course.wire().get("dossiers", UUID.randomUUID().toString()).requireRefusal(401, "NOT_SIGNED_IN");
    }

    private static void wrongSignIn(Course course) {
        var body = "{\"username\":\"nobody-%s\",\"password\":\"wrong\"}".formatted(UUID.randomUUID());
        course.wire().json("POST", "tokens", "", body).requireRefusal(401, "WRONG_NAME_OR_PASSWORD");
    }

    private static void signIn(Course course) {
        require(course.agent().get("dossiers").isArray(), "the dossiers are no list");
    }
}

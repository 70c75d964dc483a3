package eborder.e2e.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The story, in the order in which it happens at a port. */
final class SmokeStory {
    /** A real ship's number; its check digit is right. */
    private static final String IMO = "9074729";

    private static final Duration SIGNING = Duration.ofMinutes(2);

    private final Portal portal;
    private final SmokeOptions options;
    private final Map<String, String> environment;
    private final Steps steps;

    SmokeStory(Portal portal, SmokeOptions options, Map<String, String> environment, Steps steps) {
        this.portal = portal;
        this.options = options;
        this.environment = environment;
        this.steps = steps;
    }

    void play() {
        var evidence = new Evidence(options.out());
        var people = People.signIn(portal, environment);
        steps.done("signed in: agent, officer, commander, guard");
        var call = ShipCall.open(people, IMO, "EVER GOLDEN");
        steps.done("opened a port call for IMO " + IMO);
        declare(call);
        file(call);
        confirm(call, evidence);
        var permits = issue(call);
        download(people, call, permits, evidence);
        var round = new GateRound(people, evidence);
        round.checkAll(permits);
        steps.done("gate: " + permits.size() + " green, one forged red, one revoked red; see verdicts.json");
        var trail = new TrailCheck(people, call, permits.size());
        trail.requireDelivered();
        steps.done("single window: received receipt, confirmation, " + permits.size() + " permits, one revocation");
        trail.requireDeeds();
        round.requireLogged();
        steps.done("audit trail: every deed stands in it");
        people.signOut();
        steps.done("signed out");
    }

    private void declare(ShipCall call) {
        var faults = new ListFaults(steps);
        var taken = call.upload(crewList());
        faults.requireTaken(taken);
        steps.done("uploaded " + options.crew().getFileName() + ": "
                + taken.path("rows").asInt() + " persons, "
                + taken.path("rewritten").asInt() + " values tidied");
        call.fillIn();
        faults.requireNone(call.findings(), taken);
        steps.done("filled in the general declaration and the request for shore leave");
    }

    private void file(ShipCall call) {
        var filed = call.file();
        steps.done("filed " + filed.path("number").asText() + ", the answer is due "
                + filed.path("answerDue").asText());
        var again = call.file();
        require(again.path("number").equals(filed.path("number")), "Filing twice gave two numbers.");
    }

    private void confirm(ShipCall call, Evidence evidence) {
        var row = call.inInbox();
        require(row.has("dueAt"), "The dossier's deadline isn't running in the inbox.");
        call.confirm();
        steps.done("the officer found it in the inbox, claimed and confirmed it");
        evidence.confirmation(call.confirmation());
        steps.done("form 06 is signed");
    }

    private List<JsonNode> issue(ShipCall call) {
        int approved = call.approve();
        steps.done("the commander approved " + approved + " shore passes");
        var permits = call.awaitValid(SIGNING);
        require(permits.size() == approved, "Not every approved permit became valid.");
        steps.done("all " + approved + " are printed, sealed, read back, signed and valid");
        return permits;
    }

    private void download(People people, ShipCall call, List<JsonNode> permits, Evidence evidence) {
        call.moor();
        for (var permit : permits) {
            var number = permit.path("number").asText();
            evidence.permit(number, people.agent().download("permits/" + number));
            evidence.seal(number, people.agent().text("permits/" + number + "/seal"));
        }
        steps.done("the ship lies moored, the agent downloaded the passes");
    }

    private byte[] crewList() {
        try {
            return Files.readAllBytes(options.crew());
        } catch (IOException unreadable) {
            throw new Failed("Can't read " + options.crew() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failed(otherwise);
        }
    }
}

package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Account;
import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Session;
import eborder.e2e.api.ShipCall;
import eborder.e2e.api.Waiting;
import eborder.e2e.support.Command;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.FilingAgents;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.Shield;
import eborder.e2e.support.WebVisitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there after any part was killed, once, and the trail holds (reliability.md F11, 4). */
class DurabilityJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATA = "eborder";
    private static final int SOME = 6;
    private static final int PASSES = 12;

    private final Path folder =
            Project.results().resolve("durable-" + ProcessHandle.current().pid());
    private final Map<String, String> receipts = new HashMap<>();
    private String approvedLast;

    @Test
    void keeps_every_acknowledged_filing_when_parts_are_killed() {
        try (var portal = PortalProcess.start(folder)) {
            requireDurable(portal);
            killTheDatabase(portal);
            requireEverythingOnce(portal);
            killTheServer(portal);
        }
        try (var again = PortalProcess.start(folder)) {
            requireEverythingOnce(again);
            requireEveryPermitSignedOnce(again);
            tamper(again);
        }
    }

    /** Without this the test would prove nothing. */
    private static void requireDurable(PortalProcess portal) {
        var database = PortalDatabase.of(portal);
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database.texts(DATA, "show " + setting)).as(setting).containsExactly("on");
        }
    }

    private void killTheDatabase(PortalProcess portal) {
        try (var agents = new FilingAgents(portal.address())) {
            await(agents, done -> done >= SOME);
            PortalDatabase.of(portal).kill();
            requirePolite(portal);
            int before = agents.receipts().size();
            await(agents, done -> done >= before + SOME);
            agents.goHome();
            receipts.putAll(agents.receipts());
        }
    }

    /** While the database is away pages say so in words, and programs get a problem. */
    private static void requirePolite(PortalProcess portal) {
        var visitor = new WebVisitor(portal.address());
        Shield.require(visitor.get("/login.xhtml"));
        Shield.require(visitor.ask(
                "POST",
                "/api/v1/tokens",
                java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"agent\",\"password\":\"eborder-demo\"}"),
                Map.of("Content-Type", "application/json")));
    }

    private void killTheServer(PortalProcess portal) {
        try (var agents = new FilingAgents(portal.address())) {
            await(agents, done -> done >= SOME);
            approvedLast = approve(portal);
            portal.handle().destroyForcibly();
            portal.handle().onExit().join();
            agents.goHome();
            receipts.putAll(agents.receipts());
        }
    }

    /** The commander's click is answered, the signing has hardly begun. @return the dossier */
    private static String approve(PortalProcess portal) {
        var call = ConfirmedCall.filed(People.signIn(new Portal(portal.address()), Map.of()), PASSES);
        call.confirm();
        assertThat(call.approve()).isEqualTo(PASSES);
        return call.dossier();
    }

    private void requireEveryPermitSignedOnce(PortalProcess portal) {
        // sittings end with the server: nobody's key signs until its officer is back
        var agent = People.signIn(new Portal(portal.address()), Map.of()).agent();
        var permits = Waiting.until(
                "the permits to be signed",
                PATIENCE,
                () -> Optional.of(ShipCall.list(agent.get("dossiers/" + approvedLast + "/permits")))
                        .filter(rows -> rows.stream()
                                .allMatch(row -> row.path("status").asText().equals("VALID"))));
        assertThat(permits).hasSize(PASSES);
        var database = PortalDatabase.of(portal);
        var ofTheCall = " where dossier = '" + approvedLast + "'";
        assertThat(database.texts(DATA, "select number from permit where number is not null"))
                .doesNotHaveDuplicates();
        assertThat(database.texts(DATA, "select number from permit" + ofTheCall))
                .hasSize(PASSES);
        assertThat(database.texts(
                        DATA,
                        "select subject from paper where subject in (select 'permit:' || number from permit" + ofTheCall
                                + ")"))
                .hasSize(PASSES)
                .doesNotHaveDuplicates();
        assertThat(database.texts(
                        DATA,
                        "select message_id from outbox where kind = 'PERMIT_ISSUED' and order_key = '" + approvedLast
                                + "'"))
                .hasSize(PASSES);
    }

    private static void await(FilingAgents agents, IntPredicate enough) {
        try {
            Waiting.until(
                    "filings",
                    PATIENCE,
                    () -> Optional.of(agents.receipts().size()).filter(enough::test));
        } catch (Failed vain) {
            throw new Failed(vain.getMessage() + " Agents say: " + agents.lastFault(), vain);
        }
    }

    private void requireEverythingOnce(PortalProcess portal) {
        var found = Stream.of("agent", "agent.rival", "travel")
                .flatMap(name -> filed(portal, name))
                .collect(Collectors.toMap(
                        row -> row.path("id").asText(),
                        row -> row.path("number").asText()));
        assertThat(found).containsAllEntriesOf(receipts);
        assertThat(found.values()).doesNotHaveDuplicates();
        var database = PortalDatabase.of(portal);
        assertThat(database.texts(DATA, "select number from dossier where number is not null"))
                .containsExactlyInAnyOrderElementsOf(found.values());
        assertThat(
                        database.texts(
                                DATA,
                                "select subject from audit_event where event = 'DOSSIER_FILED' group by subject having count(*) > 1"))
                .isEmpty();
        var verified = Command.verifyAudit(folder);
        assertThat(verified.exit()).as(verified.printed()).isZero();
    }

    private static Stream<JsonNode> filed(PortalProcess portal, String name) {
        Session session = new Portal(portal.address()).signIn(new Account(name, "eborder-demo"));
        return ShipCall.list(session.get("dossiers")).stream().filter(row -> row.hasNonNull("number"));
    }

    /** One row changed by somebody who may do anything to the database. */
    private void tamper(PortalProcess portal) {
        var database = PortalDatabase.of(portal);
        var row = database.texts(DATA, "select max(id) from audit_event where event = 'DOSSIER_FILED'")
                .get(0);
        var change = "update audit_event set actor = '%s' where id = " + row;
        var actor = database.texts(DATA, "select actor from audit_event where id = " + row)
                .get(0);

        database.run(DATA, "set session_replication_role = replica", change.formatted("somebody.else"));
        var found = Command.verifyAudit(folder);
        database.run(DATA, "set session_replication_role = replica", change.formatted(actor));
        var mended = Command.verifyAudit(folder);

        assertThat(found.exit()).as(found.printed()).isNotZero();
        assertThat(found.printed()).contains(row);
        assertThat(mended.exit()).as(mended.printed()).isZero();
    }
}

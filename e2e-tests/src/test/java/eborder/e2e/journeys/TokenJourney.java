package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.ShipCall;
import eborder.e2e.api.Waiting;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.TokenSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Permits from SoftHSM2: while a token is away, or after the server was killed, every permit stays approved and unsigned;
 * afterwards each is signed once, as it was printed, under the number it had.
 */
class TokenJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATA = "eborder";
    private static final int PASSES = 12;

    private final Path folder =
            Project.results().resolve("token-" + ProcessHandle.current().pid());

    @Test
    void no_number_is_lost_and_no_paper_signed_twice_when_tokens_come_and_go() throws Exception {
        Files.createDirectories(folder);
        var tokens = TokenSettings.in(folder);
        var data = folder.resolve("data");
        List<String> numbers;
        String dossier;
        List<String> printed;
        try (var portal = PortalProcess.start(data, tokens.environment())) {
            var people = People.signIn(new Portal(portal.address()), Map.of());
            requireSitting(people);
            var first = approvedWithoutToken(tokens, portal, people);
            tokens.agency().find();
            requireSigned(portal, people, first);

            var second = approvedWithoutToken(tokens, portal, people);
            dossier = second.dossier();
            numbers = numbers(people, dossier);
            printed = printed(portal, dossier);
            portal.handle().destroyForcibly();
            portal.handle().onExit().join();
        }
        tokens.agency().find();
        try (var again = PortalProcess.start(data, tokens.environment())) {
            var people = People.signIn(new Portal(again.address()), Map.of());
            assertThat(printed).hasSize(PASSES);
            awaitValid(people, dossier);
            assertThat(numbers(people, dossier)).isEqualTo(numbers);
            requireSignedAsPrinted(again, dossier, printed);
            requireTwoSignatures(people, numbers);
        }
    }

    /** Nothing is approved without one. */
    private static void requireSitting(People people) {
        people.commander().delete("signing-sitting");
        assertThatThrownBy(() -> people.commander()
                        .post("permits/approvals", Map.of("ids", List.of("00000000-0000-0000-0000-000000000000"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused).hasMessageContaining("SIGNING_SITTING_NEEDED"));
        assertThatThrownBy(() -> people.commander().put("signing-sitting", Map.of("pin", "0000")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused).hasMessageContaining("WRONG_PIN"));
        People.openSitting(people.commander(), Map.of(), "commander");
    }

    /** The agency's token goes before the commander's click, so that no permit is done before it is away. */
    private static ShipCall approvedWithoutToken(TokenSettings tokens, PortalProcess portal, People people) {
        var call = ConfirmedCall.filed(people, PASSES);
        call.confirm();
        call.confirmation();
        tokens.agency().lose();
        assertThat(call.approve()).isEqualTo(PASSES);
        Waiting.until(
                "the permits to be tried",
                PATIENCE,
                () -> Optional.of(tried(portal, call.dossier())).filter(count -> count == PASSES));
        assertThat(ShipCall.list(people.agent().get(call.path("/permits"))))
                .extracting(permit -> permit.path("status").asText())
                .containsOnly("APPROVED");
        assertThat(papers(portal, call.dossier())).isEmpty();
        assertThat(people.commander().get("signing-sitting").path("unsigned").asInt())
                .isEqualTo(PASSES);
        return call;
    }

    /** How many were given back after a failed try. */
    private static int tried(PortalProcess portal, String dossier) {
        return PortalDatabase.of(portal)
                .texts(
                        DATA,
                        "select id from permit where signing_until < now() + interval '20 seconds' and dossier = '"
                                + dossier + "'")
                .size();
    }

    private static List<String> printed(PortalProcess portal, String dossier) {
        return PortalDatabase.of(portal)
                .texts(
                        DATA,
                        "select encode(sha256(pdf), 'hex') from signing_job where dossier = '" + dossier
                                + "' order by subject");
    }

    private static List<String> papers(PortalProcess portal, String dossier) {
        return PortalDatabase.of(portal)
                .texts(
                        DATA,
                        "select subject from paper where subject in (select 'permit:' || number from permit where dossier = '"
                                + dossier + "')");
    }

    private static List<JsonNode> awaitValid(People people, String dossier) {
        return Waiting.until(
                "the permits to be signed",
                PATIENCE,
                () -> Optional.of(ShipCall.list(people.agent().get("dossiers/" + dossier + "/permits")))
                        .filter(rows -> rows.stream()
                                .allMatch(row -> row.path("status").asText().equals("VALID"))));
    }

    private static List<String> numbers(People people, String dossier) {
        return ShipCall.list(people.agent().get("dossiers/" + dossier + "/permits")).stream()
                .map(row -> row.path("number").asText())
                .sorted()
                .toList();
    }

    private void requireSigned(PortalProcess portal, People people, ShipCall call) throws Exception {
        awaitValid(people, call.dossier());
        assertThat(papers(portal, call.dossier())).hasSize(PASSES).doesNotHaveDuplicates();
        requireTwoSignatures(people, numbers(people, call.dossier()));
    }

    private static void requireSignedAsPrinted(PortalProcess portal, String dossier, List<String> printed) {
        assertThat(papers(portal, dossier)).hasSize(PASSES).doesNotHaveDuplicates();
        var database = PortalDatabase.of(portal);
        assertThat(database.texts(DATA, "select subject from signing_job")).isEmpty();
        // a signature is appended to what was printed, which ends with the first %%EOF
        assertThat(database.texts(
                        DATA,
                        "select encode(sha256(substring(pdf from 1 for position('\\x2525454f46'::bytea in pdf) + 5)), 'hex')"
                                + " from paper join permit on subject = 'permit:' || number where dossier = '" + dossier
                                + "' order by subject"))
                .isEqualTo(printed);
        assertThat(database.texts(
                        DATA,
                        "select count(*) from permit where number is not null group by unit"
                                + " having max(right(number, 6)::int) <> count(*)"))
                .isEmpty();
    }

    private void requireTwoSignatures(People people, List<String> numbers) throws Exception {
        for (var number : numbers) {
            var file = folder.resolve(number + ".pdf");
            Files.write(file, people.agent().download("permits/" + number));
            PaperProof.assertSigned(file, "eBorder Development Officer");
        }
    }
}

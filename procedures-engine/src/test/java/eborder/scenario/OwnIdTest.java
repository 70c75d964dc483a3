package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.filing.MyDossiers;
import eborder.filing.OpeningCalls;
import eborder.filing.OpeningOutcome;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.GeneralMandate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Port calls that a company's software opens under ids of its own. On a real database. */
class OwnIdTest {
    private static final String ID = "ERP-2026.0001";
    private static final Answers SAID = Answers.parse("""
            {"imoNumber": "9074729", "shipName": "SAO MAI", "portCode": "VNHPH", "eta": "2026-12-01T01:00:00Z"}""");

    private Cast cast;

    @BeforeEach
    void a_company_files() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('"
                + Cast.RIVALS + "', 'DAI LY HAI AU', '0200000002', '', '', '', now())");
        GeneralMandate.of(new UUID(0, 2), "rival", Cast.RIVALS);
    }

    private OpeningOutcome open(String who, String id, Answers said) {
        var actor = who.equals("rival")
                ? Cast.actor(2, who, eborder.party.Role.FILER, Cast.RIVALS, null)
                : cast.person(who);
        return cast.use(OpeningCalls.class).open(actor, id, "VESSEL_ENTRY", said);
    }

    private static long calls() {
        return Long.parseLong(Database.rows("select count(*) from port_call where shipname = 'SAO MAI'")
                .get(0)
                .get(0));
    }

    @Test
    void the_same_once_more_is_the_same_call() {
        var first = open("agent", ID, SAID);
        assertThat(open("agent", ID, SAID)).isEqualTo(first);
        // said in other words
        assertThat(open(
                        "agent",
                        ID,
                        SAID.with(Answers.parse("{\"eta\": \"01/12/2026 08:00\", \"shipName\": \" SAO  MAI\"}"))))
                .isEqualTo(first);
        assertThat(calls()).isEqualTo(1);
        var dossier = ((OpeningOutcome.Opened) first).dossier();
        assertThat(cast.use(MyDossiers.class)
                        .picture(cast.person("agent"), dossier)
                        .id())
                .isEqualTo(dossier);
    }

    @Test
    void something_else_under_the_same_id_is_a_conflict() {
        open("agent", ID, SAID);
        assertRefused(
                ErrorCode.OWN_ID_TAKEN, () -> open("agent", ID, SAID.with(Answers.parse("{\"portCode\": \"VNDAD\"}"))));
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void an_id_is_one_companys_own() {
        var ours = open("agent", ID, SAID);
        var theirs = open("rival", ID, SAID);
        assertThat(theirs).isInstanceOf(OpeningOutcome.Opened.class).isNotEqualTo(ours);
        assertThat(open("rival", ID, SAID)).isEqualTo(theirs);
    }

    @Test
    void what_is_wrong_is_told_at_once_and_leaves_the_id_free() {
        var wrong = Answers.parse("""
                {"imoNumber": "9074728", "portCode": "VNXXX", "eta": "2026-12-01T01:00:00Z", "etd": "2026-11-30T01:00:00Z"}""");
        assertThat(open("agent", ID, wrong))
                .isInstanceOfSatisfying(
                        OpeningOutcome.Stopped.class,
                        stopped -> assertThat(stopped.findings())
                                .extracting(Finding::pointer)
                                .containsExactlyInAnyOrder("/imoNumber", "/shipName", "/portCode", "/etd"));
        assertThat(open("agent", ID, SAID)).isInstanceOf(OpeningOutcome.Opened.class);
        for (var bad : List.of("", ".hidden", "a/b", "x".repeat(65))) {
            assertRefused(ErrorCode.BAD_REQUEST, () -> open("agent", bad, SAID));
        }
    }

    @Test
    void the_same_four_times_at_one_moment_is_one_call() throws Exception {
        Callable<OpeningOutcome> send = () -> open("agent", ID, SAID);
        var answers = new HashSet<OpeningOutcome>();
        var line = Executors.newFixedThreadPool(4);
        try {
            for (var answer : line.invokeAll(List.of(send, send, send, send))) {
                answers.add(answer.get());
            }
        } finally {
            line.shutdown();
        }
        assertThat(answers).hasSize(1).containsExactly(open("agent", ID, SAID));
        assertThat(calls()).isEqualTo(1);
    }
}

package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.dossier.signing.LocalSigning;
import eborder.dossier.signing.ToSign;
import eborder.paper.SigningSittings;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PermitStatus;
import eborder.review.DecisionPaper;
import eborder.review.PapersByHand;
import eborder.scenario.StandIns.Signer;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.KeysOfOfficers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commander's key is in the own hands, the officer's unlocked by PIN: two shore passes and a confirmation. On a real database. */
class PapersByHandTest {
    private static final String HERE = "192.0.2.7";

    private Cast cast;
    private PapersByHand papers;
    private LocalSigning signing;

    @BeforeEach
    void two_passes_are_approved_by_a_commander_who_types_no_pin() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow(), KeysOfOfficers.own());
        papers = cast.use(PapersByHand.class);
        signing = cast.use(LocalSigning.class);
        account("officer", "PROC_OFFICER");
        account("commander", "COMMANDER");
        cast.file("agent");
        cast.desk().claim("officer");
        cast.use(SigningSittings.class).open(cast.person("officer"), KeysOfOfficers.PIN, HERE);
        cast.desk().decide("officer", 1, new Decision.Confirm());
        cast.use(KeysOfOfficers.class).giveOut(cast.person("commander").username());
        cast.desk().approve("commander");
    }

    @Test
    void what_waits_is_signed_with_one_code_first_by_the_commander_then_by_the_agency() {
        var code = open();
        assertThat(signing.look(code, HERE))
                .hasSize(2)
                .allMatch(item -> item.kind() == ToSign.Kind.PAPER && item.size() > 0);
        assertThat(prepared(code)).isEqualTo(fingerprints(code));

        assertThat(signing.complete(code, values(code), HERE)).hasSize(2);
        assertThat(statuses()).containsOnly(PermitStatus.APPROVED);
        cast.desk().sign();

        assertThat(statuses()).containsOnly(PermitStatus.VALID);
        assertThat(cast.permits()).allSatisfy(permit -> assertSignedOnceBy("commander", paper(permit)));
        assertThat(Database.rows("select actor from audit_event where event = 'PAPER_SIGNED_BY_HAND'"))
                .hasSize(2);
        assertThat(Database.rows("select username, serial from officer_certificate where serial = '2f'"))
                .hasSize(1);
        assertRefused(ErrorCode.NOTHING_TO_SIGN, () -> papers.open(cast.person("commander")));
    }

    @Test
    void the_worker_signs_nothing_before_the_officer_has() {
        open();
        cast.desk().sign();

        assertThat(statuses()).containsOnly(PermitStatus.APPROVED);
        assertThat(Database.rows("select count(*) from signing_job where subject like 'permit:%'"))
                .containsExactly(List.of("2"));
    }

    @Test
    void two_codes_show_the_same_papers_and_the_slower_one_is_refused() {
        var first = open();
        var second = open();
        assertThat(fingerprints(second)).isEqualTo(fingerprints(first));
        prepared(first);
        prepared(second);
        var values = values(second);
        signing.complete(first, values(first), HERE);

        assertRefused(ErrorCode.SIGNING_JOB_DIFFERS, () -> signing.complete(second, values, HERE));
    }

    @Test
    void one_wrong_value_keeps_none_and_the_code_goes_on() {
        var code = open();
        prepared(code);

        assertRefused(
                ErrorCode.SIGNATURE_WRONG,
                () -> signing.complete(code, List.of(values(code).get(0), "d3Jvbmc"), HERE));
        assertRefused(
                ErrorCode.SIGNATURE_WRONG,
                () -> signing.complete(code, List.of(values(code).get(0), "no base64url!"), HERE));
        assertThat(Database.rows("select count(*) from signing_job where officerstamped is not null"))
                .containsExactly(List.of("0"));
        assertThat(signing.complete(code, values(code), HERE)).hasSize(2);
    }

    @Test
    void the_paper_can_be_looked_at_before_it_is_signed() {
        var code = open();
        assertRefused(ErrorCode.SIGNING_NOT_PREPARED, () -> signing.paper(code, 1, HERE));
        prepared(code);

        assertThat(new String(signing.paper(code, 1, HERE), StandardCharsets.UTF_8))
                .isIn(Database.rows("select convert_from(pdf, 'UTF8') from signing_job").stream()
                        .map(row -> row.get(0))
                        .toList());
        assertRefused(ErrorCode.NOT_FOUND, () -> signing.paper(code, 3, HERE));
    }

    @Test
    void another_persons_certificate_signs_nothing() {
        var code = open();

        assertRefused(
                ErrorCode.CERTIFICATE_OTHER_OFFICER,
                () -> signing.prepare(code, List.of("officer".getBytes(StandardCharsets.UTF_8)), HERE));
    }

    @Test
    void who_has_the_key_elsewhere_gets_no_code() {
        assertRefused(ErrorCode.NO_SIGNING_KEY, () -> papers.open(cast.person("officer")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> papers.open(cast.person("agent")));
    }

    @Test
    void a_confirmation_is_signed_by_hand_too() {
        cast.use(KeysOfOfficers.class).giveOut(cast.person("officer").username());
        var code = papers.open(cast.person("officer")).code();
        signing.prepare(code, certificate("officer"), HERE);
        signing.complete(code, values(code), HERE);
        cast.desk().signDecisions();

        assertSignedOnceBy("officer", text(cast.desk().paper("agent", DecisionPaper.CONFIRMATION)));
    }

    private void account(String who, String role) {
        var person = cast.person(who);
        Database.superuser(
                "insert into account (id, username, name, roles, unit, language, must_change_password, state,"
                        + " credentials_since, created, state_since, version) values ('" + person.account() + "', '"
                        + who
                        + "', '" + person.name() + "', '" + role + "', '" + person.unit()
                        + "', 'vi', false, 'ACTIVE', '2000-01-01', '2000-01-01', '2000-01-01', 1)");
    }

    private String open() {
        return papers.open(cast.person("commander")).code();
    }

    /** What the key is asked to sign. */
    private List<String> prepared(String code) {
        return signing.prepare(code, certificate("commander"), HERE).inputs().stream()
                .map(input -> text(Base64.getDecoder().decode(input)))
                .toList();
    }

    private List<byte[]> certificate(String who) {
        return List.of(cast.person(who).username().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> fingerprints(String code) {
        return signing.look(code, HERE).stream().map(ToSign::sha256).toList();
    }

    private List<String> values(String code) {
        return fingerprints(code).stream()
                .map(hex ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(hex.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private void assertSignedOnceBy(String who, String paper) {
        assertThat(paper.split("\n", -1))
                .hasSize(3)
                .endsWith(Signer.OFFICER.strip() + " " + cast.person(who).account(), Signer.AGENCY.strip());
    }

    private List<PermitStatus> statuses() {
        return cast.permits().stream().map(PermitRow::status).toList();
    }

    private String paper(PermitRow permit) {
        return text(cast.use(PermitDesk.class).download(cast.person("agent"), permit.number()));
    }

    private static String text(byte[] paper) {
        return new String(paper, StandardCharsets.UTF_8);
    }
}

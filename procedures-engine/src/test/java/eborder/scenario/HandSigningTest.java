package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.HandSigning;
import eborder.dossier.signing.LocalSigning;
import eborder.dossier.signing.ToSign;
import eborder.dossier.signing.UnsignedRow;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.support.Database;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two groups at a land gate are signed with a key in the agent's own hands, on a real database. */
class HandSigningTest {
    private static final String HERE = "192.0.2.7";
    private static final List<byte[]> CERTIFICATE = List.of("0200000001".getBytes(StandardCharsets.UTF_8));

    private Cast cast;
    private List<UUID> dossiers;
    private HandSigning sessions;
    private LocalSigning signing;
    private String code;

    @BeforeEach
    void two_dossiers_are_filed_and_a_code_is_shown() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("land-group").findFirst().orElseThrow());
        cast.file("agent");
        var first = cast.dossier();
        cast.askOnceMore();
        cast.file("agent");
        dossiers = List.of(first, cast.dossier());
        sessions = cast.use(HandSigning.class);
        signing = cast.use(LocalSigning.class);
        code = sessions.open(cast.person("agent"), dossiers).code();
    }

    @Test
    void both_are_signed_with_one_code_and_leave_the_list() {
        assertThat(unsigned()).containsExactlyInAnyOrderElementsOf(dossiers);
        assertThat(unsignedAtUnit()).containsExactlyInAnyOrderElementsOf(dossiers);
        assertThat(signing.look(code, HERE)).extracting(ToSign::dossier).containsExactlyElementsOf(numbers());
        assertThat(signing.prepare(code, CERTIFICATE, HERE).inputs()).hasSize(2);

        assertThat(signing.complete(code, fingerprints(), HERE)).hasSize(2);

        assertThat(unsigned()).isEmpty();
        assertThat(unsignedAtUnit()).isEmpty();
        assertThat(Database.rows("select count(*) from audit_event where event = 'DECLARATION_SIGNED'"))
                .containsExactly(List.of("2"));
    }

    @Test
    void what_is_signed_is_kept_with_the_signature_and_the_same_at_every_look() {
        signing.prepare(code, CERTIFICATE, HERE);
        var seen = signing.look(code, HERE).get(0).sha256();
        signing.complete(code, fingerprints(), HERE);

        var kept = new String(
                cast.use(DeclarationSigning.class).download(cast.person("officer"), dossiers.get(0)),
                StandardCharsets.US_ASCII);
        var payload = Base64.getUrlDecoder().decode(kept.split("\\.", -1)[1]);
        assertThat(Fingerprint.of(payload).hex()).isEqualTo(seen);
        assertThat(cast.use(DeclarationSigning.class)
                        .state(cast.person("agent"), dossiers.get(0))
                        .signature()
                        .sha256())
                .isEqualTo(seen);
    }

    @Test
    void a_code_is_used_once() {
        signing.prepare(code, CERTIFICATE, HERE);
        signing.complete(code, fingerprints(), HERE);

        assertRefused(ErrorCode.SIGNING_CODE_USED, () -> signing.look(code, HERE));
    }

    @Test
    void a_code_lasts_a_quarter_of_an_hour() {
        cast.use(TestClock.class).forward(Duration.ofMinutes(15).minusSeconds(1));
        signing.look(code.toLowerCase(Locale.ROOT).replace("-", " "), HERE);
        cast.use(TestClock.class).forward(Duration.ofSeconds(1));

        assertRefused(ErrorCode.SIGNING_CODE_EXPIRED, () -> signing.look(code, HERE));
    }

    @Test
    void who_guesses_codes_is_slowed_down() {
        for (int guess = 0; guess < 20; guess++) {
            assertRefused(ErrorCode.SIGNING_CODE_UNKNOWN, () -> signing.look("AAAAA-AAAAA", HERE));
        }

        assertRefused(ErrorCode.TOO_MANY_TRIES, () -> signing.look(code, HERE));
        assertThat(signing.look(code, "192.0.2.8")).hasSize(2);
    }

    @Test
    void nothing_is_signed_before_a_certificate_was_named() {
        assertRefused(ErrorCode.SIGNING_NOT_PREPARED, () -> signing.complete(code, List.of("a", "b"), HERE));
    }

    @Test
    void one_wrong_value_keeps_none_and_the_code_goes_on() {
        signing.prepare(code, CERTIFICATE, HERE);

        assertRefused(
                ErrorCode.SIGNATURE_WRONG,
                () -> signing.complete(code, List.of(fingerprints().get(0), "wrong"), HERE));
        assertRefused(
                ErrorCode.BAD_REQUEST,
                () -> signing.complete(code, List.of(fingerprints().get(0)), HERE));
        assertThat(unsigned()).hasSize(2);
        assertThat(signing.complete(code, fingerprints(), HERE)).hasSize(2);
    }

    @Test
    void what_was_filed_anew_meanwhile_is_not_signed_by_the_old_code() {
        signing.prepare(code, CERTIFICATE, HERE);
        var old = fingerprints();
        cast.desk().claim("officer");
        cast.desk()
                .decide(
                        "officer",
                        1,
                        new Decision.AskSupplement("Bổ sung", List.of("travellers#/travellers/1/docNumber")));
        cast.file("agent");

        assertRefused(ErrorCode.CHANGED_BY_SOMEONE_ELSE, () -> signing.complete(code, old, HERE));
        assertThat(unsigned()).hasSize(2);
    }

    @Test
    void a_new_password_ends_the_session_like_any_other() {
        Database.superuser("update account set credentials_since = '2026-11-25' where username = 'agent'");

        assertRefused(ErrorCode.SIGNING_CODE_UNKNOWN, () -> signing.look(code, HERE));
    }

    @Test
    void nobody_opens_a_session_for_nothing_for_others_or_for_what_is_signed() {
        var agent = cast.person("agent");
        assertRefused(ErrorCode.BAD_REQUEST, () -> sessions.open(agent, List.of()));
        assertRefused(ErrorCode.NOT_FOUND, () -> sessions.open(cast.person("rival"), dossiers));
        signing.prepare(code, CERTIFICATE, HERE);
        signing.complete(code, fingerprints(), HERE);
        assertRefused(ErrorCode.ALREADY_SIGNED, () -> sessions.open(agent, dossiers));
    }

    private List<String> fingerprints() {
        return signing.look(code, HERE).stream().map(ToSign::sha256).toList();
    }

    private List<String> numbers() {
        return dossiers.stream()
                .map(id -> cast.use(DeclarationSigning.class)
                        .item(cast.person("agent"), id)
                        .number()
                        .text())
                .toList();
    }

    private List<UUID> unsigned() {
        return cast.use(DeclarationSigning.class).unsigned(cast.person("agent")).stream()
                .map(UnsignedRow::id)
                .toList();
    }

    private List<UUID> unsignedAtUnit() {
        return cast.use(DeclarationSigning.class).unsignedAtUnit(cast.person("officer")).stream()
                .map(UnsignedRow::id)
                .toList();
    }
}

package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierStatus;
import eborder.dossier.signing.DeclarationSigning;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.FilingSignatures;
import eborder.filing.SignedFiling;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A filing whose request the company has signed. On a real database. */
class SignedFilingTest {
    private static final String SIGNED = "select count(*) from dossier_signature";

    private Cast cast;

    @BeforeEach
    void a_call_is_opened() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
    }

    private FilingSignatures.ToSign toSign(String who) {
        return cast.use(Filing.class).toSign(cast.person(who), cast.dossier());
    }

    private FilingOutcome file(String who, byte[] payload, String jws) {
        return cast.use(SignedFiling.class).file(cast.person(who), cast.dossier(), payload, jws);
    }

    /** As the stand-in for proofs wants it. */
    private static String over(FilingSignatures.ToSign wanted) {
        return "1." + wanted.payload().fingerprint();
    }

    @Test
    void it_is_filed_and_signed_at_once_over_the_very_bytes_that_came() {
        var wanted = toSign("agent");
        var filed = file("agent", wanted.payload().bytes(), over(wanted));

        assertThat(filed).isInstanceOf(FilingOutcome.Filed.class);
        var signing = cast.use(DeclarationSigning.class);
        var state = signing.state(cast.person("agent"), cast.dossier());
        assertThat(state.isSigned()).isTrue();
        assertThat(state.isOwed()).isFalse();
        assertThat(signing.unsigned(cast.person("agent"))).isEmpty();
        var parts = new String(signing.download(cast.person("agent"), cast.dossier()), StandardCharsets.US_ASCII)
                .split("\\.", -1);
        assertThat(Base64.getUrlDecoder().decode(parts[1]))
                .isEqualTo(wanted.payload().bytes());
    }

    @Test
    void the_same_once_more_gives_the_same_answer_and_keeps_nothing_more() {
        var wanted = toSign("agent");
        var first = file("agent", wanted.payload().bytes(), over(wanted));
        assertThat(toSign("agent").payload().bytes()).isEqualTo(wanted.payload().bytes());
        assertThat(file("agent", wanted.payload().bytes(), over(wanted))).isEqualTo(first);
        assertThat(Database.rows(SIGNED)).containsExactly(List.of("1"));
    }

    @Test
    void what_was_filed_without_a_signature_gets_it() {
        cast.file("agent");
        var wanted = toSign("agent");
        file("agent", wanted.payload().bytes(), over(wanted));
        assertThat(Database.rows(SIGNED)).containsExactly(List.of("1"));
    }

    @Test
    void what_changed_since_it_was_signed_is_not_filed() {
        var wanted = toSign("agent");
        cast.writing().answer("general-declaration", Map.of("voyageNumber", "9999X"));
        assertRefused(
                ErrorCode.SIGNATURE_OTHER_CONTENT,
                () -> file("agent", wanted.payload().bytes(), over(wanted)));
        assertThat(cast.picture().status()).isEqualTo(DossierStatus.DRAFT);
    }

    @Test
    void a_signature_that_does_not_hold_files_nothing() {
        var wanted = toSign("agent");
        assertRefused(
                ErrorCode.SIGNATURE_WRONG, () -> file("agent", wanted.payload().bytes(), "1." + "0".repeat(64)));
        assertThat(cast.picture().status()).isEqualTo(DossierStatus.DRAFT);
        assertThat(Database.rows(SIGNED)).containsExactly(List.of("0"));
    }

    @Test
    void findings_stop_it_as_they_stop_any_filing() {
        cast.writing().answer("general-declaration", Map.of("grossTonnage", "much"));
        var wanted = toSign("agent");
        assertThat(file("agent", wanted.payload().bytes(), over(wanted))).isInstanceOf(FilingOutcome.Stopped.class);
        assertThat(Database.rows(SIGNED)).containsExactly(List.of("0"));
    }

    @Test
    void another_company_finds_nothing() {
        var wanted = toSign("agent");
        assertRefused(ErrorCode.NOT_FOUND, () -> toSign("rival"));
        assertRefused(ErrorCode.NOT_FOUND, () -> file("rival", wanted.payload().bytes(), over(wanted)));
    }
}

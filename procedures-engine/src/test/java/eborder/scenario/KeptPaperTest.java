package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.paper.PaperFault;
import eborder.paper.PaperKeeping;
import eborder.paper.PaperPreserver;
import eborder.permit.PaperVerification;
import eborder.permit.PermitDesk;
import eborder.permit.PermitVerification;
import eborder.permit.PublicState;
import eborder.permit.RevocationProof;
import eborder.permit.VerificationOutcome.Answered;
import eborder.review.DecisionPaper;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a paper that the portal has kept byte by byte: no reader is asked. On a real database. */
class KeptPaperTest {
    private static final String HERE = "127.0.0.1";

    private Cast cast;
    private StandIns.Foreign readers;
    private PaperVerification papers;

    @BeforeEach
    void a_dossier_is_confirmed_and_passes_are_issued() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        readers = cast.use(StandIns.Foreign.class);
        papers = cast.use(PaperVerification.class);
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        cast.desk().approve("commander");
        cast.desk().sign();
        cast.desk().signDecisions();
    }

    @Test
    void a_permit_is_what_its_barcode_says_it_is() {
        byte[] permit = permit();
        var seal =
                new String(permit, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        var bySeal = (Answered) cast.use(PermitVerification.class).verify(seal, HERE);

        var told = asked(permit);
        assertThat(told.state()).isEqualTo(bySeal.state()).isNotEqualTo(PublicState.UNKNOWN);
        assertThat(told.facts()).isEqualTo(bySeal.facts());
        assertThat(told.fault()).isNull();
        assertThat(told.revocation()).isEqualTo(RevocationProof.NOT_IN_FILE);
        assertThat(readers.asked).hasValue(0);
    }

    @Test
    void every_revision_is_known_and_says_what_it_proves() {
        byte[] before = permit();
        preserve();
        byte[] after = permit();

        assertThat(after).hasSizeGreaterThan(before.length);
        assertThat(asked(after).revocation()).isEqualTo(RevocationProof.IN_FILE);
        assertThat(asked(before).revocation()).isEqualTo(RevocationProof.NOT_IN_FILE);
        assertThat(asked(after).state()).isEqualTo(asked(before).state());
        assertThat(readers.asked).hasValue(0);
    }

    @Test
    void its_life_is_asked_for_every_time() {
        byte[] permit = permit();
        cast.use(TestClock.class).forward(Duration.ofDays(400));

        assertThat(asked(permit).state()).isEqualTo(PublicState.EXPIRED);
    }

    @Test
    void a_decision_bears_no_barcode_of_a_permit() {
        byte[] decision = cast.desk().paper("agent", DecisionPaper.CONFIRMATION);

        assertThat(asked(decision)).isEqualTo(new Answered(PublicState.UNKNOWN, null, PaperFault.NO_SYMBOL, null));
        assertThat(readers.asked).hasValue(0);
    }

    @Test
    void another_byte_is_another_paper() {
        byte[] permit = permit();
        assertThat(asked(Arrays.copyOf(permit, permit.length + 1)).fault()).isEqualTo(PaperFault.NOT_VALID);
        assertThat(readers.asked).hasValue(1);
    }

    /** Decision 0034. */
    @Test
    void a_signer_who_had_been_revoked_before_is_told_of_though_the_file_says_nothing() {
        byte[] permit = permit();
        var keeping = cast.use(PaperKeeping.class);
        cast.use(TestClock.class).forward(Duration.ofSeconds(15));
        keeping.claim(100).forEach(due -> keeping.failed(due, ErrorCode.CERTIFICATE_REVOKED.name()));

        assertThat(asked(permit))
                .isEqualTo(new Answered(PublicState.CHANGED, null, PaperFault.CERTIFICATE_REVOKED, null));
    }

    private void preserve() {
        var keeping = cast.use(PaperKeeping.class);
        cast.use(TestClock.class).forward(Duration.ofSeconds(15));
        var addition = new PaperPreserver.Addition(
                " archived".getBytes(StandardCharsets.UTF_8), Instant.parse("2036-11-01T00:00:00Z"));
        keeping.claim(100).forEach(due -> keeping.added(due, addition));
    }

    private byte[] permit() {
        var number = cast.permits().get(0).number();
        return cast.use(PermitDesk.class).download(cast.person("agent"), number);
    }

    private Answered asked(byte[] pdf) {
        return (Answered) papers.verify(pdf, HERE);
    }
}

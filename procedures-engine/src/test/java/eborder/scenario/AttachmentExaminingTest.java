package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.filing.AttachmentExamining;
import eborder.paper.ForeignSignature;
import eborder.paper.PaperFault;
import eborder.paper.SignatureDefect;
import eborder.paper.SignedFile;
import eborder.review.AttachmentDesk;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures of the letter that comes with an application, on a real database. */
class AttachmentExaminingTest {
    private static final String LETTER = "letter";

    private Cast cast;
    private StandIns.Foreign readers;
    private AttachmentExamining examining;
    private TestClock clock;

    @BeforeEach
    void an_application_is_begun() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("visit-permit").findFirst().orElseThrow());
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        cast.moored();
        cast.clockIs("24/11/2026 19:00");
        cast.askFor("VISIT_PERMIT", null);
        readers = cast.use(StandIns.Foreign.class);
        examining = cast.use(AttachmentExamining.class);
        clock = cast.use(TestClock.class);
    }

    @Test
    void filer_and_officer_are_told_whose_signature_holds() {
        attach("a signed document");
        assertThat(known("agent").values()).containsOnlyNulls();
        examining.tick();

        var signature = new ForeignSignature("DAI LY SAO BIEN", "1f3", Instant.EPOCH, null);
        assertThat(known("agent").values()).containsExactly(new SignedFile(List.of(signature), null));
        cast.file("agent");
        assertThat(known("officer")).isEqualTo(known("agent"));
        assertRefused(ErrorCode.NOT_FOUND, () -> known("rival"));
        assertRefused(ErrorCode.NOT_FOUND, () -> known("stranger"));
    }

    @Test
    void a_signature_that_does_not_hold_is_told_with_its_reason() {
        attach("an altered document");
        examining.tick();

        assertThat(known("agent").values())
                .flatExtracting(SignedFile::signatures)
                .extracting(ForeignSignature::defect)
                .containsExactly(SignatureDefect.ALTERED);
    }

    @Test
    void a_file_without_signatures_is_never_opened() {
        attach("a document");
        attach("a picture");
        examining.tick();

        assertThat(readers.asked).hasValue(0);
        assertThat(known("agent")).isEmpty();
    }

    @Test
    void each_file_is_looked_at_once() {
        attach("a signed document");
        assertThat(examining.examineBatch()).isEqualTo(1);
        assertThat(examining.examineBatch()).isZero();
        clock.forward(Duration.ofDays(1));
        assertThat(examining.examineBatch()).isZero();
    }

    @Test
    void busy_readers_are_asked_again_later() {
        attach("a signed document");
        readers.fault = PaperFault.BUSY;
        examining.tick();
        assertThat(known("agent").values()).containsOnlyNulls();
        readers.fault = null;
        clock.forward(Duration.ofSeconds(59));
        assertThat(examining.examineBatch()).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(examining.examineBatch()).isEqualTo(1);
        assertThat(known("agent").values())
                .flatExtracting(SignedFile::signatures)
                .hasSize(1);
    }

    @Test
    void what_is_wrong_with_the_file_itself_is_told() {
        attach("a signed document");
        readers.fault = PaperFault.TOO_MANY_PAGES;
        examining.tick();

        assertThat(known("agent").values()).containsExactly(new SignedFile(List.of(), PaperFault.TOO_MANY_PAGES));
    }

    private void attach(String what) {
        cast.writing().attach("agent", LETTER, 0, what);
    }

    private Map<UUID, SignedFile> known(String who) {
        return cast.use(AttachmentDesk.class).signatures(cast.person(who), cast.dossier());
    }
}

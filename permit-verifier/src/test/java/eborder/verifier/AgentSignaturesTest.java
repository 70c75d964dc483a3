package eborder.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.paper.ForeignSignature;
import eborder.paper.PaperFault;
import eborder.paper.SignatureDefect;
import eborder.paper.SignedFile;
import eborder.signature.CraftedPapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose signatures a stranger's PDF carries, through the process that reads them. */
class AgentSignaturesTest {
    private static final String AGENT = "DAI LY SAO BIEN";

    @TempDir
    private static Path data;

    @TempDir
    private static Path elsewhere;

    private static SomePermit permits;
    private static CraftedPapers crafted;
    private static byte[] letter;
    private static byte[] signed;
    private static ReaderPool pool;

    @BeforeAll
    static void sign() throws IOException {
        permits = new SomePermit(data);
        crafted = new CraftedPapers(data);
        letter = permits.unsigned();
        signed = crafted.bySomebody(AGENT, letter);
        pool = new ReaderPool(permits.trust());
        pool.tick();
    }

    @AfterAll
    static void end() {
        pool.close();
        crafted.close();
    }

    @Test
    void a_signed_file_says_who_signed_it_and_when() {
        assertThat(pool.signedFile(signed).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.holds()).isTrue();
            assertThat(signature.name()).isEqualTo(AGENT);
            assertThat(signature.serial()).matches("[0-9a-f]{31}");
            assertThat(Duration.between(signature.at(), Instant.now())).isLessThan(Duration.ofMinutes(5));
        });
    }

    @Test
    void each_of_two_is_told_of_in_their_order() {
        assertThat(pool.signedFile(crafted.bySomebody("SECOND", signed)).signatures())
                .extracting(ForeignSignature::name)
                .containsExactly(AGENT, "SECOND");
    }

    @Test
    void a_file_without_signatures_has_none() {
        assertThat(pool.signedFile(letter)).isEqualTo(new SignedFile(List.of(), null));
    }

    @Test
    void what_was_changed_afterwards_is_seen() throws IOException {
        for (byte[] altered : List.of(
                Alteration.flipped(signed, "stream\n", 40),
                Alteration.updated(signed, Alteration::replaceText),
                Alteration.updated(signed, Alteration::cover),
                Alteration.updated(signed, Alteration::addPage))) {
            assertThat(pool.signedFile(altered).signatures())
                    .extracting(ForeignSignature::defect)
                    .containsExactly(SignatureDefect.ALTERED);
        }
    }

    @Test
    void a_stranger_with_the_same_name_is_not_trusted() throws IOException {
        try (var others = new CraftedPapers(elsewhere)) {
            assertThat(pool.signedFile(others.bySomebody(AGENT, letter)).signatures())
                    .extracting(ForeignSignature::defect)
                    .containsExactly(SignatureDefect.UNTRUSTED);
        }
    }

    @Test
    void the_same_bounds_hold_as_for_permits() throws IOException {
        assertThat(pool.signedFile(new byte[5_000_001]).fault()).isEqualTo(PaperFault.TOO_LARGE);
        assertThat(pool.signedFile(Vandal.bomb(400, 1)).fault()).isEqualTo(PaperFault.TOO_MUCH_INSIDE);
        assertThat(pool.signedFile("%PDF-".getBytes(StandardCharsets.US_ASCII)).fault())
                .isEqualTo(PaperFault.UNREADABLE);
    }
}

package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.signature.CertificateMaker.Purpose;
import eborder.signature.CertificateMaker.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that an authority we trust has certified the signer of, but not for this, or not for now (reliability.md T41). */
class UnfitCertificatesTest {
    private static final Instant NOW = Clock.systemUTC().instant();

    @TempDir
    private Path data;

    private Fixture fixture;
    private StoredKey root;

    @BeforeEach
    void make_an_authority() {
        fixture = Fixture.in(data);
        var maker = new CertificateMaker(NOW.minus(Duration.ofDays(3_000)));
        root = maker.selfSigned(
                new Wish(Purpose.ROOT, "Other Root", "secp384r1", Period.ofYears(20), maker.randomSerial()));
    }

    @Test
    void a_certificate_that_fits_is_accepted() throws IOException {
        assertThat(signedBy(Purpose.OFFICER, NOW).faults()).isEmpty();
    }

    @Test
    void notices_a_certificate_that_had_ended() throws IOException {
        assertRefused(signedBy(Purpose.OFFICER, NOW.minus(Duration.ofDays(500))), "OUT_OF_BOUNDS");
    }

    @Test
    void notices_a_certificate_that_had_not_begun() throws IOException {
        assertRefused(signedBy(Purpose.OFFICER, NOW.plus(Duration.ofDays(9))), "NOT_YET_VALID");
    }

    @Test
    void notices_a_certificate_for_another_purpose() throws IOException {
        assertRefused(signedBy(Purpose.SEAL, NOW), "CHAIN_CONSTRAINTS");
    }

    private static void assertRefused(CheckedPaper paper, String reason) {
        assertThat(paper.faults()).contains(SignatureFault.NOT_VALID);
        assertThat(paper.reasons()).as("%s", paper).anyMatch(said -> said.contains(reason));
    }

    /** @param made the certificate begins a day before and lasts a year */
    private CheckedPaper signedBy(Purpose purpose, Instant made) throws IOException {
        var maker = new CertificateMaker(made);
        var issuing = new CertificateMaker(NOW.minus(Duration.ofDays(2_000)))
                .issuedBy(
                        root,
                        new Wish(Purpose.ISSUING, "Other CA", "secp384r1", Period.ofYears(15), maker.randomSerial()));
        var officer = maker.issuedBy(
                issuing, new Wish(purpose, "Other Officer", "secp256r1", Period.ofYears(1), maker.randomSerial()));
        byte[] signed = signed(officer);
        List<X509Certificate> trusted = new ArrayList<>(fixture.keys().anchors());
        trusted.add(root.certificate());
        return new DssSignatureCheck(trusted, Clock.systemUTC()).check(signed);
    }

    private byte[] signed(StoredKey officer) throws IOException {
        var hand = new PadesSignature(SignaturePlace.OFFICER, officer, Fixture.stamps(fixture.keys()));
        try {
            byte[] once = hand.sign(Papers.shorePass("NGUYEN THI AN"), Fixture.OFFICER, Fixture.REASON, NOW)
                    .pdf();
            return fixture.agency().sign(once, "Agency", Fixture.REASON, NOW).pdf();
        } catch (IOException broken) {
            throw broken;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.paper.PaperPrinter;
import eborder.signature.CertificateMaker.Purpose;
import eborder.signature.CertificateMaker.Wish;
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
    private final Instant now = Clock.systemUTC().instant();

    @TempDir
    private Path data;

    private Fixture fixture;
    private StoredKey root;

    @BeforeEach
    void make_an_authority() {
        fixture = Fixture.in(data);
        var maker = new CertificateMaker(now.minus(Duration.ofDays(3_000)));
        root = maker.selfSigned(
                new Wish(Purpose.ROOT, "Other Root", "secp384r1", Period.ofYears(20), maker.randomSerial()));
    }

    @Test
    void a_certificate_that_fits_is_accepted() throws Exception {
        assertThat(signedBy(Purpose.OFFICER, now).faults()).isEmpty();
    }

    @Test
    void notices_a_certificate_that_had_ended() throws Exception {
        assertRefused(signedBy(Purpose.OFFICER, now.minus(Duration.ofDays(500))), "OUT_OF_BOUNDS");
    }

    @Test
    void notices_a_certificate_that_had_not_begun() throws Exception {
        assertRefused(signedBy(Purpose.OFFICER, now.plus(Duration.ofDays(9))), "NOT_YET_VALID");
    }

    @Test
    void notices_a_certificate_for_another_purpose() throws Exception {
        assertRefused(signedBy(Purpose.SEAL, now), "CHAIN_CONSTRAINTS");
    }

    private static void assertRefused(CheckedPaper paper, String reason) {
        assertThat(paper.faults()).contains(SignatureFault.CERTIFICATE_UNFIT);
        assertThat(paper.reasons()).as("%s", paper).anyMatch(said -> said.contains(reason));
    }

    /** @param made the certificate begins a day before and lasts a year */
    private CheckedPaper signedBy(Purpose purpose, Instant made) throws Exception {
        var maker = new CertificateMaker(made);
        var issuing = new CertificateMaker(now.minus(Duration.ofDays(2_000)))
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

    /** The officer by another program, since ours refuses such a certificate; then the agency by ours. */
    private byte[] signed(StoredKey officer) throws Exception {
        byte[] once = ForeignSigner.with(officer, fixture)
                .stamped()
                .certifying()
                .sign(Papers.shorePass("NGUYEN THI AN"), PaperPrinter.SIGNATURE_FIELD);
        return fixture.agency().sign(once, "Agency", Fixture.REASON, now).pdf();
    }
}

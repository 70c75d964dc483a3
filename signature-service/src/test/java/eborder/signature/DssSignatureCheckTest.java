package eborder.signature;

import static eborder.signature.SignatureFault.NOT_SIGNED_TO_THE_END;
import static eborder.signature.SignatureFault.NOT_TIME_STAMPED;
import static eborder.signature.SignatureFault.NOT_VALID;
import static eborder.signature.SignatureFault.UNREADABLE;
import static eborder.signature.SignatureFault.WRONG_NUMBER_OF_SIGNATURES;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.paper.PaperPrinter;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DssSignatureCheckTest {
    @TempDir
    private static Path data;

    private static Fixture fixture;
    private static byte[] paper;
    private static byte[] signed;

    @BeforeAll
    static void signOnePaper() throws IOException {
        fixture = Fixture.in(data);
        paper = Papers.shorePass("NGUYEN THI AN");
        signed = fixture.signed(paper);
    }

    @Test
    void finds_nothing_wrong_with_an_honest_paper() {
        assertThat(fixture.check().check(signed, 1).sound()).isTrue();
    }

    @Test
    void notices_a_flipped_byte_in_the_page() {
        int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;

        assertThat(check(Forgery.flippedByte(signed, at))).contains(NOT_VALID);
    }

    @Test
    void notices_a_flipped_byte_in_the_trailer() {
        int at = new String(signed, StandardCharsets.ISO_8859_1).lastIndexOf("/Root") + 1;

        assertThat(check(Forgery.flippedByte(signed, at))).isNotEmpty();
    }

    @Test
    void notices_a_flipped_byte_anywhere_that_is_signed() throws IOException {
        int[] range = SignedRanges.of(signed).ranges().get(0);
        for (int at = 0; at < signed.length; at = at + 37 < range[1] || at >= range[2] ? at + 37 : range[2] + 1) {
            assertThat(check(Forgery.flippedByte(signed, at))).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void notices_bytes_after_the_signed_ones() {
        assertThat(check(Forgery.junkAppended(signed))).containsExactly(NOT_SIGNED_TO_THE_END);
    }

    @Test
    void notices_a_replaced_text() throws IOException {
        assertThat(check(Forgery.textReplaced(signed, "TRAN VAN CUONG"))).contains(NOT_SIGNED_TO_THE_END, NOT_VALID);
    }

    @Test
    void notices_a_covered_text() throws IOException {
        assertThat(check(Forgery.covered(signed))).contains(NOT_SIGNED_TO_THE_END, NOT_VALID);
    }

    @Test
    void notices_an_added_page() throws IOException {
        assertThat(check(Forgery.pageAdded(signed))).contains(NOT_SIGNED_TO_THE_END, NOT_VALID);
    }

    @Test
    void notices_a_stripped_signature_and_an_unsigned_paper() throws IOException {
        assertThat(check(Forgery.stripped(signed))).containsExactly(WRONG_NUMBER_OF_SIGNATURES);
        assertThat(check(paper)).containsExactly(WRONG_NUMBER_OF_SIGNATURES);
    }

    @Test
    void notices_a_signature_too_few() {
        assertThat(fixture.check().check(signed, 2).faults()).containsExactly(WRONG_NUMBER_OF_SIGNATURES);
    }

    @Test
    void notices_a_stranger_who_uses_the_same_names(@TempDir Path elsewhere) {
        byte[] stranger = Fixture.in(elsewhere).signed(paper);

        assertThat(check(stranger)).contains(NOT_VALID);
    }

    @Test
    void notices_a_missing_time_stamp() throws Exception {
        assertThat(check(signedWithoutStamp())).containsExactly(NOT_TIME_STAMPED);
    }

    @Test
    void calls_broken_files_unreadable_instead_of_failing() {
        assertThat(check(new byte[0])).containsExactly(UNREADABLE);
        assertThat(check("GIF89a".getBytes(StandardCharsets.US_ASCII))).containsExactly(UNREADABLE);
        assertThat(check(new byte[6_000_000])).containsExactly(UNREADABLE);
    }

    @Test
    void notices_a_truncation_wherever_it_is() {
        for (int length = 0; length < signed.length; length += signed.length / 25) {
            assertThat(check(Arrays.copyOf(signed, length)))
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
    }

    private static List<SignatureFault> check(byte[] pdf) {
        return fixture.check().check(pdf, 1).faults();
    }

    /** PAdES-BASELINE-B by DSS's own service with the officer's key. */
    private static byte[] signedWithoutStamp() throws Exception {
        StoredKey officer = fixture.keys().officer();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(officer.certificate()));
        parameters.setCertificateChain(
                officer.chainWithoutRoot().stream().map(CertificateToken::new).toList());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.getImageParameters().getFieldParameters().setFieldId(PaperPrinter.SIGNATURE_FIELD);
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        InMemoryDocument document = new InMemoryDocument(paper);
        Signature signature =
                Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
        signature.initSign(officer.privateKey());
        signature.update(service.getDataToSign(document, parameters).getBytes());
        SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }
}

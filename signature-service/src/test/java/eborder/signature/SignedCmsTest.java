package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes a signed paper apart without DSS: what any other checker would see. */
class SignedCmsTest {
    @TempDir
    private static Path data;

    private static Fixture fixture;
    private static CMSSignedData cms;
    private static SignerInformation signer;

    @BeforeAll
    static void signOnePaper() throws Exception {
        fixture = Fixture.in(data);
        byte[] signed = fixture.officer()
                .sign(Papers.shorePass("NGUYEN THI AN"), Fixture.OFFICER, Fixture.REASON, Instant.now())
                .pdf();
        SignedRanges ranges = SignedRanges.of(signed);
        cms = new CMSSignedData(new CMSProcessableByteArray(ranges.lastCovered(signed)), ranges.lastCms(signed));
        signer = cms.getSignerInfos().iterator().next();
    }

    @Test
    void holds_one_signature_that_verifies_with_the_officers_certificate() throws Exception {
        assertThat(cms.getSignerInfos().size()).isEqualTo(1);
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                        .build(fixture.keys().officer().certificate())))
                .isTrue();
    }

    @Test
    void binds_the_officers_certificate_and_claims_no_time_inside() {
        assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void carries_a_time_stamp_over_the_signature_value() throws Exception {
        TimeStampToken stamp = timeStamp();

        assertThat(stamp.getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(signer.getSignature()));
        assertThat(Duration.between(stamp.getTimeStampInfo().getGenTime().toInstant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(5));
        assertThatCode(() -> stamp.validate(new JcaSimpleSignerInfoVerifierBuilder()
                        .build(Fixture.pki(data).timeStamp().certificate())))
                .doesNotThrowAnyException();
    }

    @Test
    void carries_the_certificates_up_to_but_without_the_root() throws IOException {
        assertThat(cms.getCertificates().getMatches(null))
                .extracting(X509CertificateHolder::getSubject)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "CN=eBorder Development Officer,O=eBorder Development,C=VN",
                        "CN=eBorder Development Issuing CA,O=eBorder Development,C=VN");
    }

    private static TimeStampToken timeStamp() throws Exception {
        Attribute attribute = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return new TimeStampToken(new CMSSignedData(
                attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
    }
}

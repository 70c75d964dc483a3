package eborder.signature;

import static eborder.signature.Fixture.COMMANDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.paper.JobPaper;
import eborder.paper.SignedPaper;
import eborder.paper.SigningJob;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commander's signature by a key that the portal never has. */
class DssHandPaperSignerTest {
    private static final String OFFICER = COMMANDER.username();

    @TempDir
    private static Path data;

    @TempDir
    private static Path elsewhere;

    private static Fixture fixture;
    private static StoredKey issuing;
    private static StoredKey stranger;
    private static byte[] paper;
    private static SigningJob job;
    private static Instant at;

    @BeforeAll
    static void print() throws Exception {
        fixture = Fixture.in(data);
        issuing = Fixture.pki(data).authorities().get(1);
        stranger = Fixture.pki(elsewhere).authorities().get(1);
        paper = Papers.shorePass("NGUYEN THI AN");
        job = Fixture.job(paper);
        at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "RSA"})
    void the_strict_check_finds_nothing_once_the_agency_has_signed_too(String kind) throws Exception {
        var key = registered(good().kind(kind));
        var signer = signer();
        var chain = signer.key(OFFICER, der(key), at).chain();
        var attributes = signer.prepare(job, chain, at).attributes();

        var half = signer.sign(job, chain, at, value(key, attributes));

        assertThat(half.stamped()).isTrue();
        assertThat(fixture.check().check(sealed(half))).isEqualTo(new CheckedPaper(List.of(), List.of()));
    }

    @Test
    void the_same_is_asked_of_the_key_every_time() throws Exception {
        var key = registered(good());
        var chain = signer().key(OFFICER, der(key), at).chain();
        var first = signer().prepare(job, chain, at);

        for (int again = 0; again < 30; again++) {
            var other = signer().prepare(job, chain, at);
            assertThat(other.attributes()).isEqualTo(first.attributes());
            assertThat(other.paper()).isEqualTo(first.paper());
        }
        assertThat(first.paper()).startsWith(paper);
    }

    @Test
    void a_token_that_holds_its_own_certificate_only_is_helped_out_by_the_registered_file() throws Exception {
        var key = registered(good());

        assertThat(signer().key(OFFICER, der(key).subList(0, 1), at).chain()).hasSize(2);
    }

    @Test
    void a_value_of_another_key_or_over_another_paper_is_refused() throws Exception {
        var key = registered(good());
        var chain = signer().key(OFFICER, der(key), at).chain();
        var attributes = signer().prepare(job, chain, at).attributes();
        var other = good().issuedBy(issuing);
        var changed = attributes.clone();
        changed[changed.length - 1] ^= 1;

        assertRefused(ErrorCode.SIGNATURE_WRONG, () -> signer().sign(job, chain, at, value(other, attributes)));
        assertRefused(ErrorCode.SIGNATURE_WRONG, () -> signer().sign(job, chain, at, value(key, changed)));
        assertRefused(ErrorCode.SIGNATURE_WRONG, () -> signer().sign(job, chain, at, new byte[0]));
        assertRefused(
                ErrorCode.SIGNATURE_WRONG, () -> signer().sign(job, chain, at.plusSeconds(1), value(key, attributes)));
    }

    @Test
    void each_unfit_certificate_has_its_reason() throws Exception {
        registered(good());
        var another = good().issuedBy(issuing);
        assertRefused(ErrorCode.CERTIFICATE_OTHER_OFFICER, () -> signer().key(OFFICER, der(another), at));
        assertRefused(ErrorCode.NO_SIGNING_KEY, () -> signer().key("l.t.hoa", der(another), at));

        refused(ErrorCode.CERTIFICATE_EXPIRED, good().dates(at.minus(Duration.ofDays(9)), at.minusSeconds(1)), issuing);
        refused(ErrorCode.CERTIFICATE_PURPOSE, good().usage(KeyUsage.keyEncipherment), issuing);
        refused(ErrorCode.CERTIFICATE_UNTRUSTED, good(), stranger);
        refused(ErrorCode.SIGNATURE_ALGORITHM, good().kind("secp384r1"), issuing);
    }

    private static void refused(ErrorCode code, AgentKeys keys, StoredKey issuer) throws Exception {
        var key = keys.issuedBy(issuer);
        register(key);
        assertRefused(code, () -> signer().key(OFFICER, der(key), at));
    }

    private static byte[] sealed(SignedPaper half) {
        return new DssPaperSigner(
                        fixture.keys(),
                        fixture.officers(),
                        Fixture.stamps(fixture.keys()),
                        one -> new JobPaper(paper, Optional.of(half)),
                        Clock.systemUTC())
                .sign(job)
                .pdf();
    }

    private static DssHandPaperSigner signer() {
        return new DssHandPaperSigner(
                fixture.keys(),
                new TrustLists(fixture.keys(), Fixture.settings(Map.of())),
                new HandRevocation(fixture.keys(), Fixture.settings(Map.of())),
                Fixture.stamps(fixture.keys()),
                one -> paper);
    }

    private static AgentKeys good() {
        return AgentKeys.good(at).subject("CN=Tran Van Binh, C=VN");
    }

    private static StoredKey registered(AgentKeys keys) throws Exception {
        var key = keys.issuedBy(issuing);
        register(key);
        return key;
    }

    private static void register(StoredKey key) throws Exception {
        try (var pem =
                new JcaPEMWriter(Files.newBufferedWriter(Fixture.pki(data).ownCertificate(OFFICER)))) {
            for (X509Certificate one : key.chain()) {
                pem.writeObject(one);
            }
        }
    }

    private static List<byte[]> der(StoredKey key) throws Exception {
        var encoded = new byte[key.chain().size()][];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = key.chain().get(i).getEncoded();
        }
        return Arrays.asList(encoded);
    }

    /** What a program beside the key makes, in the form of RFC 7518. */
    private static byte[] value(StoredKey key, byte[] attributes) throws Exception {
        var rsa = key.privateKey().getAlgorithm().equals("RSA");
        var signing = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
        signing.initSign(key.privateKey());
        signing.update(attributes);
        return signing.sign();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

package eborder.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.JWSSerializationType;
import eu.europa.esig.dss.enumerations.SigDMechanism;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.jades.validation.JWSCompactDocumentValidator;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filers' signatures: the good ones, and each fault by its own name. */
class JwsDeclarationProofsTest {
    private static final byte[] PAYLOAD = "{\"dossier\":\"HPH-2026-000017\",\"version\":1}".getBytes(UTF_8);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    @TempDir
    private static Path data;

    @TempDir
    private static Path elsewhere;

    private static Instant now;
    private static StoredKey issuing;
    private static StoredKey stranger;
    private static JwsDeclarationProofs proofs;
    private static StoredKey key;

    @BeforeAll
    static void makeKeys() throws Exception {
        var keys = Fixture.keys(data, Clock.systemUTC());
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        issuing = DevelopmentPki.ofPortal(data, Clock.systemUTC()).authorities().get(1);
        stranger = DevelopmentPki.ofPortal(elsewhere, Clock.systemUTC())
                .authorities()
                .get(1);
        proofs = new JwsDeclarationProofs(
                new TrustLists(keys, Fixture.settings(Map.of())), new HandRevocation(keys, Fixture.settings(Map.of())));
        key = AgentKeys.good(now).issuedBy(issuing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "secp256r1", "secp384r1"})
    void takes_what_a_key_made_of_the_input(String kind) throws Exception {
        var made = AgentKeys.good(now).kind(kind).issuedBy(issuing);

        var proof = prove(signed(made));

        assertThat(proof.signer().name()).contains("Dai ly Sao Bien");
        assertThat(proof.signer().serial()).isEqualTo("1267");
        assertThat(proof.at()).isEqualTo(now);
        assertThat(proof.jws()).contains("..");
    }

    @Test
    void takes_it_without_the_payload_as_well_and_keeps_the_same() throws Exception {
        var jws = signed(key);
        assertThat(prove(jws.replaceFirst("\\.[^.]*\\.", ".."))).isEqualTo(prove(jws));
    }

    @Test
    void takes_the_tax_code_in_the_serial_number_as_well() throws Exception {
        var other = "SERIALNUMBER=MST:" + AgentKeys.TAX_CODE + ", CN=Dai ly Sao Bien, C=VN";
        prove(signed(AgentKeys.good(now).subject(other).issuedBy(issuing)));
    }

    @Test
    void a_library_for_jose_takes_it_too() throws Exception {
        var jose = new JsonWebSignature();
        jose.setCompactSerialization(signed(key));
        jose.setKey(publicKey(key));

        assertThat(jose.verifySignature()).isTrue();
        assertThat(jose.getPayloadBytes()).isEqualTo(PAYLOAD);
    }

    @Test
    void dss_calls_it_a_baseline_signature() throws Exception {
        var roots = new CommonTrustedCertificateSource();
        roots.addCertificate(new CertificateToken(issuing.anchor()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        var validator =
                new JWSCompactDocumentValidator(new InMemoryDocument(signed(key).getBytes(US_ASCII)));
        validator.setCertificateVerifier(verifier);

        var report = validator.validateDocument();

        var id = report.getDiagnosticData().getFirstSignatureId();
        assertThat(report.getDiagnosticData().getSignatureFormat(id)).isEqualTo(SignatureLevel.JAdES_BASELINE_B);
        assertThat(report.getDiagnosticData().getSignatureById(id).isSignatureIntact())
                .isTrue();
    }

    /** What a company's own DSS makes for the body of a request. */
    @Test
    void takes_what_dss_signs_detached() throws Exception {
        var chain = key.chain().stream().map(CertificateToken::new).toList();
        var parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setSigDMechanism(SigDMechanism.NO_SIG_D);
        parameters.setJwsSerializationType(JWSSerializationType.COMPACT_SERIALIZATION);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(now));
        var service = new JAdESService(new CommonCertificateVerifier());
        var body = new InMemoryDocument(PAYLOAD);
        var signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(key.privateKey());
        signing.update(service.getDataToSign(body, parameters).getBytes());
        var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signing.sign());

        var jws = new String(DSSUtils.toByteArray(service.signDocument(body, parameters, value)), US_ASCII);

        assertThat(jws).contains("..");
        assertThat(prove(jws).signer().serial()).isEqualTo("1267");
    }

    @Test
    void refuses_a_certificate_whose_time_is_over_or_has_not_begun() throws Exception {
        var over = AgentKeys.good(now).dates(now.minus(Duration.ofDays(9)), now.minusSeconds(1));
        var ahead = AgentKeys.good(now).dates(now.plusSeconds(60), now.plus(Duration.ofDays(9)));
        refuses(ErrorCode.CERTIFICATE_EXPIRED, signed(over.issuedBy(issuing)));
        refuses(ErrorCode.CERTIFICATE_EXPIRED, signed(ahead.issuedBy(issuing)));
    }

    @Test
    void refuses_a_certificate_of_an_authority_that_is_not_trusted() throws Exception {
        refuses(ErrorCode.CERTIFICATE_UNTRUSTED, signed(AgentKeys.good(now).issuedBy(stranger)));
    }

    @Test
    void refuses_another_companys_certificate() throws Exception {
        for (var subject : List.of(
                "UID=MST:0200000024, CN=Dai ly Hai Au, C=VN",
                "CN=MST:" + AgentKeys.TAX_CODE + ", C=VN",
                "UID=CMND:" + AgentKeys.TAX_CODE + ", CN=Dai ly Sao Bien, C=VN",
                "UID=MST:" + AgentKeys.TAX_CODE + "-001, CN=Dai ly Sao Bien, C=VN")) {
            refuses(
                    ErrorCode.CERTIFICATE_OTHER_COMPANY,
                    signed(AgentKeys.good(now).subject(subject).issuedBy(issuing)));
        }
    }

    @Test
    void refuses_a_certificate_that_is_not_for_signing() throws Exception {
        refuses(
                ErrorCode.CERTIFICATE_PURPOSE,
                signed(AgentKeys.good(now).usage(KeyUsage.keyEncipherment).issuedBy(issuing)));
        refuses(ErrorCode.CERTIFICATE_PURPOSE, signed(issuing));
    }

    @Test
    void refuses_a_signature_over_something_else() throws Exception {
        var other = "{\"dossier\":\"HPH-2026-000018\",\"version\":1}".getBytes(UTF_8);
        var jws = signed(key, other, UnaryOperator.identity());
        refuses(ErrorCode.SIGNATURE_OTHER_CONTENT, jws);
        refuses(ErrorCode.SIGNATURE_WRONG, jws.replaceFirst("\\.[^.]*\\.", ".."));
    }

    @Test
    void refuses_another_keys_signature() throws Exception {
        var parts = signed(key).split("\\.", -1);
        var others = signed(AgentKeys.good(now).issuedBy(issuing)).split("\\.", -1);
        refuses(ErrorCode.SIGNATURE_WRONG, parts[0] + "." + parts[1] + "." + others[2]);
        refuses(ErrorCode.SIGNATURE_WRONG, parts[0] + "." + parts[1] + "." + URL.encodeToString(new byte[64]));
        refuses(ErrorCode.SIGNATURE_WRONG, parts[0] + "." + parts[1] + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS256", "ES384", "ES512", "EdDSA", ""})
    void refuses_other_algorithms_and_those_of_other_keys(String algorithm) throws Exception {
        refuses(ErrorCode.SIGNATURE_ALGORITHM, signed(key, PAYLOAD, header -> header.put("alg", algorithm)));
    }

    @Test
    void refuses_times_that_cannot_be() throws Exception {
        for (var at : List.of(now.minusSeconds(3_601 + 300), now.plusSeconds(301))) {
            refuses(ErrorCode.SIGNATURE_TIME, signed(key, PAYLOAD, header -> header.put("iat", at.getEpochSecond())));
        }
        refuses(ErrorCode.SIGNATURE_TIME, signed(key, PAYLOAD, header -> header.without("iat")));
    }

    @Test
    void takes_the_time_as_older_signatures_write_it() throws Exception {
        prove(signed(key, PAYLOAD, header -> {
            header.putArray("crit").add("sigT");
            return header.<ObjectNode>without("iat").put("sigT", now.toString());
        }));
    }

    @Test
    void refuses_a_header_that_says_what_is_not_understood_or_names_no_certificate() throws Exception {
        refuses(ErrorCode.SIGNATURE_UNREADABLE, signed(key, PAYLOAD, header -> {
            header.putArray("crit").add("exp");
            return header;
        }));
        refuses(ErrorCode.SIGNATURE_UNREADABLE, signed(key, PAYLOAD, header -> header.put("b64", false)));
        refuses(ErrorCode.CERTIFICATE_UNREADABLE, signed(key, PAYLOAD, header -> header.without("x5c")));
        refuses(ErrorCode.SIGNATURE_WRONG, signed(key, PAYLOAD, header -> header.put("x5t#S256", "AAAA")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "a.b.c",
                "e30=..",
                "eyJhbGciOiJub25lIn0",
                "e30.e30.e30.e30",
                "IQ..",
                "W10.."
            })
    void refuses_what_is_no_signature(String rubbish) {
        assertThatThrownBy(() -> prove(rubbish))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.SIGNATURE_UNREADABLE));
    }

    private static String signed(StoredKey with) throws Exception {
        return signed(with, PAYLOAD, UnaryOperator.identity());
    }

    /** @param change of the header before it is signed */
    private static String signed(StoredKey with, byte[] payload, UnaryOperator<ObjectNode> change) throws Exception {
        var chain = with.chain().stream().map(JwsDeclarationProofsTest::der).toList();
        var parts = proofs.signingInput(chain, payload, now).split("\\.", -1);
        var header =
                change.apply((ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[0])));
        var input = URL.encodeToString(JSON.writeValueAsBytes(header)) + "." + parts[1];
        return input + "." + URL.encodeToString(value(with, input));
    }

    private static byte[] value(StoredKey with, String input) throws Exception {
        var signing = Signature.getInstance(
                switch (JwsAlgorithm.of(publicKey(with))) {
                    case ES256 -> "SHA256withECDSAinP1363Format";
                    case ES384 -> "SHA384withECDSAinP1363Format";
                    case RS256, PS256 -> "SHA256withRSA";
                });
        signing.initSign(with.privateKey());
        signing.update(input.getBytes(US_ASCII));
        return signing.sign();
    }

    private static PublicKey publicKey(StoredKey of) {
        return of.certificate().getPublicKey();
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Proof prove(String jws) {
        return proofs.prove(jws, PAYLOAD, AgentKeys.TAX_CODE, now.minusSeconds(3_600), now);
    }

    private static void refuses(ErrorCode code, String jws) {
        ThrowingCallable deed = () -> prove(jws);
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

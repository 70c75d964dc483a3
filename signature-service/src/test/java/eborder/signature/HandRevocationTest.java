package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.signature.authority.Authority;
import eborder.signature.authority.Fault;
import eborder.signature.authority.Service;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether an agent's certificate still holds, asked at a real authority: good, revoked, and whatever goes wrong there. */
class HandRevocationTest {
    @TempDir
    private static Path data;

    private final Instant now = Instant.now();
    private Authority authority;
    private DevelopmentPki pki;
    private StoredKey key;
    private HandRevocation revocation;

    @BeforeEach
    void an_agent_has_a_certificate() throws Exception {
        pki = Fixture.pki(data);
        authority = Authority.start(0, pki, Clock.systemUTC());
        key = AgentKeys.good(now).issuedBy(issuing());
        revocation =
                asking(Map.of("eborder.development.authority", authority.base().toString()));
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void takes_what_the_responder_calls_good() {
        authority.fault(Service.CRL, Fault.DOWN);
        require(key);
    }

    @Test
    void takes_what_is_on_no_list_while_no_responder_answers() {
        authority.fault(Service.OCSP, Fault.DOWN);
        require(key);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "DOWN"})
    void refuses_what_is_revoked_by_the_responder_or_the_list(Fault ofResponder) {
        authority.fault(Service.OCSP, ofResponder);
        authority.revoke(key.certificate().getSerialNumber(), now.minus(Duration.ofHours(1)));

        refuses(ErrorCode.CERTIFICATE_REVOKED);
    }

    @Test
    void refuses_every_certificate_of_an_authority_that_is_revoked_itself() {
        authority.revoke(issuing().certificate().getSerialNumber(), now.minus(Duration.ofHours(1)));

        refuses(ErrorCode.CERTIFICATE_REVOKED);
    }

    @Test
    void takes_what_stands_beside_a_revoked_one() {
        authority.revoke(BigInteger.valueOf(4712), now.minus(Duration.ofHours(1)));
        require(key);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DOWN", "SILENT", "GARBAGE", "CUT", "HUGE", "REFUSING", "OTHER_QUESTION", "STRANGER", "STALE"})
    void does_not_know_while_nobody_answers_or_the_answer_is_wrong(Fault fault) {
        authority.fault(Service.OCSP, fault);
        authority.fault(Service.CRL, fault == Fault.REFUSING ? Fault.DOWN : fault);

        refuses(ErrorCode.CERTIFICATE_STATUS_UNKNOWN);
    }

    @Test
    void remembers_a_good_answer_for_a_minute_and_a_bad_one_not_at_all() {
        require(key);
        authority.fault(Service.OCSP, Fault.DOWN);
        authority.fault(Service.CRL, Fault.DOWN);

        revocation.require(path(key), roots(), now.plusSeconds(59));
        assertThatThrownBy(() -> revocation.require(path(key), roots(), now.plusSeconds(60)))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.CERTIFICATE_STATUS_UNKNOWN));
        authority.fault(Service.OCSP, Fault.NONE);
        revocation.require(path(key), roots(), now.plusSeconds(60));
    }

    @Test
    void takes_a_certificate_that_names_nobody_to_ask_in_development_only() {
        asking(Map.of()).require(path(key), roots(), now);
        asking(Map.of("eborder.agents.revocation", "if-named")).require(path(key), roots(), now);
        assertThatThrownBy(() ->
                        asking(Map.of("eborder.agents.revocation", "required")).require(path(key), roots(), now))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.CERTIFICATE_STATUS_UNKNOWN);
                    assertThat(problem.facts().get("certificate")).contains("Dai ly Sao Bien");
                });
        assertThatThrownBy(() -> asking(Map.of("eborder.agents.revocation", "sometimes")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asks_whom_the_certificate_names() throws Exception {
        var named = AgentKeys.good(now).asking(authority.address(Service.OCSP)).issuedBy(root());
        var strict = asking(Map.of("eborder.agents.revocation", "required"));

        strict.require(path(named), roots(), now);
        authority.revoke(named.certificate().getSerialNumber(), now.minus(Duration.ofHours(1)));
        assertThatThrownBy(() -> strict.require(path(named), roots(), now.plusSeconds(60)))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.CERTIFICATE_REVOKED));
    }

    @Test
    void a_signature_by_a_revoked_certificate_is_not_taken() {
        var keys = Fixture.keys(data, Clock.systemUTC());
        var proofs = new JwsDeclarationProofs(new TrustLists(keys, Fixture.settings(Map.of())), revocation);
        authority.revoke(key.certificate().getSerialNumber(), now.minus(Duration.ofHours(1)));

        assertThatThrownBy(() -> proofs.signer(encoded(key), AgentKeys.TAX_CODE, now))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.CERTIFICATE_REVOKED));
    }

    private HandRevocation asking(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("eborder.data.dir", data.toString(), "eborder.tsa.patience", "PT1S"));
        all.putAll(settings);
        var keys = new SigningKeys(Fixture.settings(all), Clock.systemUTC());
        return new HandRevocation(keys, Fixture.settings(all));
    }

    private void require(StoredKey of) {
        revocation.require(path(of), roots(), now);
    }

    private void refuses(ErrorCode code) {
        assertThatThrownBy(() -> require(key)).satisfies(thrown -> hasCode(thrown, code));
    }

    private static void hasCode(Throwable thrown, ErrorCode code) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private StoredKey root() {
        return pki.authorities().get(0);
    }

    private StoredKey issuing() {
        return pki.authorities().get(1);
    }

    private List<X509Certificate> roots() {
        return List.of(root().certificate());
    }

    private static List<X509Certificate> path(StoredKey of) {
        return of.chainWithoutRoot();
    }

    private static List<byte[]> encoded(StoredKey of) {
        return of.chain().stream().map(HandRevocationTest::der).toList();
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

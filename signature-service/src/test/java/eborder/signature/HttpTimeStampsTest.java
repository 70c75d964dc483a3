package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.signature.CertificateMaker.Purpose;
import eborder.signature.CertificateMaker.Wish;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps of an authority over HTTP: right ones are used, wrong ones never, and a silent authority holds nobody up for long. */
class HttpTimeStampsTest {
    private static final byte[] DIGEST = new byte[32];
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path data;

    private static Fixture fixture;
    private static StoredKey key;
    private LocalAuthority authority;

    @BeforeAll
    static void makeKeys() {
        fixture = Fixture.in(data);
        key = Fixture.pki(data).timeStamp();
    }

    @BeforeEach
    void open() throws IOException {
        authority = new LocalAuthority(key);
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void stamps_the_digest_that_was_asked_for() throws Exception {
        var token = new TimeStampToken(new CMSSignedData(ask(PATIENCE)));

        assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(DIGEST);
        assertThat(token.getTimeStampInfo().getNonce()).isNotNull();
    }

    @Test
    void a_paper_signed_with_them_passes_the_strict_check() throws Exception {
        var elsewhere = new StampsIfAny(at(authority.address(), PATIENCE), () -> false, Clock.systemUTC());
        byte[] signed = new PadesSignature(
                        SignaturePlace.OFFICER, fixture.keys().officer(), elsewhere)
                .sign(Papers.shorePass("NGUYEN THI AN"), Fixture.OFFICER, Fixture.REASON, Instant.now())
                .pdf();
        byte[] sealed = new PadesSignature(SignaturePlace.AGENCY, fixture.keys().agency(), elsewhere)
                .sign(signed, "Agency", Fixture.REASON, Instant.now())
                .pdf();

        assertThat(fixture.check().check(sealed)).isEqualTo(new CheckedPaper(List.of(), List.of(), false));
    }

    @Test
    void refuses_the_answer_to_another_question() {
        authority.hearing(asked -> question(new byte[] {1}, asked.getNonce()));
        assertRefused("different");

        authority.hearing(asked -> question(DIGEST, BigInteger.TEN));
        assertRefused("nonce");

        authority.hearing(asked -> question(DIGEST, null));
        assertRefused("nonce");
    }

    @Test
    void refuses_a_stranger_who_uses_the_authoritys_names(@TempDir Path elsewhere) {
        authority.with(Fixture.pki(elsewhere).timeStamp());

        assertRefused("not trusted");
    }

    @Test
    void refuses_a_certificate_that_has_ended_or_not_begun() {
        for (var made : List.of(
                Instant.now().minus(Duration.ofDays(11 * 366)), Instant.now().plus(Duration.ofDays(3)))) {
            StoredKey outOfTime = issued(made);
            authority.with(outOfTime);
            var trusting = TimeStampAuthority.at(
                    authority.address(), List.of(outOfTime.anchor()), PATIENCE, Clock.systemUTC());
            assertThatThrownBy(() -> trusting.source().getTimeStampResponse(DigestAlgorithm.SHA256, DIGEST))
                    .satisfies(thrown -> isRefused(thrown, ""));
        }
    }

    @Test
    void refuses_a_time_that_is_not_ours() {
        for (var off : List.of(Duration.ofMinutes(6), Duration.ofMinutes(-6))) {
            authority.at(Clock.offset(Clock.systemUTC(), off));
            assertRefused("from ours");
        }
        authority.at(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(4)));
        assertThat(ask(PATIENCE)).isNotEmpty();
    }

    /** Numbers of versions around the token are signed by nobody; whatever passes says what the authority said. */
    @Test
    void accepts_nothing_but_what_the_authority_said_whichever_byte_is_changed() throws Exception {
        int bytes = ask(PATIENCE).length;
        var said = new AtomicReference<byte[]>();
        int accepted = 0;
        for (int at = 5; at < bytes; at += 41) {
            int changed = at;
            authority.saying(body -> {
                said.set(body);
                return Forgery.flippedByte(body, changed);
            });
            try {
                var token = new TimeStampToken(new CMSSignedData(ask(PATIENCE)));
                assertThat(token.getTimeStampInfo().getEncoded())
                        .isEqualTo(new TimeStampResponse(said.get())
                                .getTimeStampToken()
                                .getTimeStampInfo()
                                .getEncoded());
                accepted++;
            } catch (Problem refused) {
                isRefused(refused, "");
            }
        }
        assertThat(accepted).isLessThan(bytes / 41 / 10);
    }

    @Test
    void refuses_what_is_no_time_stamp() {
        authority.refusing();
        assertRefused("status");

        authority.saying(body -> "<html>busy</html>".getBytes(StandardCharsets.US_ASCII));
        assertRefused("");

        authority.saying(body -> new byte[0]);
        assertRefused("");

        authority.saying(body -> Arrays.copyOf(body, body.length / 2));
        assertRefused("");

        authority.saying(body -> new byte[1_000_000]);
        assertRefused("more than");
    }

    @Test
    void says_when_the_authority_is_down_and_waits_for_nobody_longer_than_it_was_told() {
        authority.withStatus(503);
        assertRefused("503");

        authority.silent();
        assertThatThrownBy(() -> ask(Duration.ofMillis(200))).satisfies(thrown -> isRefused(thrown, "PT0.2S"));

        URI nobody = authority.address();
        authority.close();
        assertThatThrownBy(() -> at(nobody, PATIENCE).source().getTimeStampResponse(DigestAlgorithm.SHA256, DIGEST))
                .satisfies(thrown -> isRefused(thrown, ""));
    }

    private byte[] ask(Duration patience) {
        return at(authority.address(), patience)
                .source()
                .getTimeStampResponse(DigestAlgorithm.SHA256, DIGEST)
                .getBytes();
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> ask(PATIENCE)).satisfies(thrown -> isRefused(thrown, why));
    }

    private static void isRefused(Throwable thrown, String why) {
        assertThat(thrown).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.TIME_STAMP_FAILED);
            assertThat(problem.facts().get("why")).contains(why);
        });
    }

    private static TimeStampAuthority at(URI address, Duration patience) {
        return TimeStampAuthority.at(address, List.of(key.anchor()), patience, Clock.systemUTC());
    }

    private static TimeStampRequest question(byte[] start, BigInteger nonce) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                new ASN1ObjectIdentifier(TSPAlgorithms.SHA256.getId()), Arrays.copyOf(start, DIGEST.length), nonce);
    }

    private static StoredKey issued(Instant made) {
        var maker = new CertificateMaker(made);
        var root = maker.selfSigned(new Wish(Purpose.ROOT, "Other", "secp256r1", Period.ofYears(20), BigInteger.ONE));
        return maker.issuedBy(
                root, new Wish(Purpose.TIME_STAMP, "Other stamps", "secp256r1", Period.ofYears(10), BigInteger.TWO));
    }
}

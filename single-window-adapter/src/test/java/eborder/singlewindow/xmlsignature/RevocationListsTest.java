package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revoked signers of an authority, by a file of lists that may be replaced while the portal runs. */
class RevocationListsTest {
    private static final Duration DAY = Duration.ofDays(1);

    private static Certificates.Holder authority;
    private static Certificates.Holder other;
    private static Certificates.Holder signer;

    @TempDir
    Path folder;

    private Path lists;

    @BeforeAll
    static void keys() {
        authority = Certificates.authority("CA");
        other = Certificates.authority("CA 2");
        signer = Certificates.by(authority, "NSW", new KeyUsage(KeyUsage.digitalSignature));
    }

    @BeforeEach
    void nobodyRevoked() {
        lists = folder.resolve("revoked.pem");
        list(authority);
    }

    private void list(Certificates.Holder by, Certificates.Holder... revoked) {
        Certificates.revoked(lists, by, Certificates.NOW.minus(DAY), Certificates.NOW.plus(DAY), revoked);
    }

    private MessageVerifier verifier(Certificates.Holder... trusted) {
        return verifier(SignatureKind.XADES, trusted);
    }

    private MessageVerifier verifier(SignatureKind kind, Certificates.Holder... trusted) {
        return MessageVerifier.ofSystem(
                kind, new Trust(Certificates.pem(folder, trusted), Optional.of("CN=NSW"), Optional.of(lists)));
    }

    private static String signed(Certificates.Holder by) {
        var maker = new MessageSigner(SignatureKind.XADES, new SigningKey(by.key(), by.certificate()));
        return new String(maker.sign(MessageVerifierTest.MESSAGE.getBytes(UTF_8), Certificates.NOW), UTF_8);
    }

    private static SignatureVerdict refused(SignatureDefect defect) {
        return new SignatureVerdict.Refused(defect);
    }

    @Test
    void a_signer_is_refused_from_the_moment_that_a_list_names_it() {
        var verifier = verifier(authority);
        assertThat(verifier.check(signed(signer), Certificates.NOW)).isInstanceOf(SignatureVerdict.Genuine.class);

        list(authority, signer);
        assertThat(verifier.check(signed(signer), Certificates.NOW)).isEqualTo(refused(SignatureDefect.REVOKED));

        list(authority);
        assertThat(verifier.check(signed(signer), Certificates.NOW)).isInstanceOf(SignatureVerdict.Genuine.class);
    }

    @Test
    void where_no_list_of_today_speaks_nobody_is_believed() throws Exception {
        var verifier = verifier(authority);

        Certificates.revoked(lists, authority, Certificates.NOW.minus(DAY), Certificates.NOW.minusSeconds(1));
        assertThat(verifier.check(signed(signer), Certificates.NOW.plus(DAY)))
                .as("expired")
                .isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
        list(other);
        assertThat(verifier.check(signed(signer), Certificates.NOW))
                .as("of another authority")
                .isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
        Files.writeString(lists, "");
        assertThat(verifier.check(signed(signer), Certificates.NOW))
                .as("empty")
                .isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
        Files.delete(lists);
        assertThat(verifier.check(signed(signer), Certificates.NOW))
                .as("gone")
                .isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
    }

    @Test
    void a_list_that_somebody_else_made_in_the_authoritys_name_says_nothing() {
        list(Certificates.authority("CA"));
        var verifier = verifier(authority);

        assertThat(verifier.check(signed(signer), Certificates.NOW)).isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
    }

    @Test
    void a_list_ends_at_the_minute_that_it_says() {
        Certificates.revoked(lists, authority, Certificates.NOW.minus(DAY), Certificates.NOW.minusSeconds(1));

        assertThat(verifier(authority).check(signed(signer), Certificates.NOW))
                .isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
    }

    @Test
    void an_ended_certificate_is_told_apart_and_a_pinned_one_needs_no_list() {
        var ended = Certificates.ended("NSW", Certificates.rsa(2048), authority);
        assertThat(verifier(authority).check(signed(ended), Certificates.NOW))
                .isEqualTo(refused(SignatureDefect.EXPIRED));

        list(other);
        assertThat(verifier(signer).check(signed(signer), Certificates.NOW))
                .isInstanceOf(SignatureVerdict.Genuine.class);
    }

    /** Whoever stands between the signer and the authority must not be revoked either. */
    @Test
    void every_certificate_on_the_way_is_asked_about() throws Exception {
        var between = Certificates.authorityBy(authority, "CA BETWEEN");
        var below = Certificates.by(between, "NSW", new KeyUsage(KeyUsage.digitalSignature));
        var message = signedWith(below, between);
        var verifier = verifier(SignatureKind.XMLDSIG, authority);

        assertThat(verifier.check(message, Certificates.NOW))
                .as("no list of the one between")
                .isEqualTo(refused(SignatureDefect.STATUS_UNKNOWN));
        list(between);
        var ofBetween = Files.readString(lists);
        list(authority);
        Files.writeString(lists, Files.readString(lists) + ofBetween);
        assertThat(verifier.check(message, Certificates.NOW)).isInstanceOf(SignatureVerdict.Genuine.class);
        list(authority, between);
        Files.writeString(lists, Files.readString(lists) + ofBetween);
        assertThat(verifier.check(message, Certificates.NOW)).isEqualTo(refused(SignatureDefect.REVOKED));
    }

    private static String signedWith(Certificates.Holder by, Certificates.Holder between) throws Exception {
        var hand = new HandSigned(MessageVerifierTest.MESSAGE).whole();
        var info = hand.info(by.certificate(), between.certificate());
        return HandSigned.with(MessageVerifierTest.MESSAGE, HandSigned.text(hand.sign(by.key(), info, context -> {})));
    }

    @Test
    void a_portal_does_not_start_without_the_lists_that_it_is_told_of() throws Exception {
        Files.writeString(lists, "");
        assertThatThrownBy(() -> verifier(authority)).isInstanceOf(IllegalArgumentException.class);
        Files.delete(lists);
        assertThatThrownBy(() -> verifier(authority)).isInstanceOf(IllegalArgumentException.class);
    }
}

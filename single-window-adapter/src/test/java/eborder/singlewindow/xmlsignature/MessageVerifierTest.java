package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may sign, with what, and what is told if they don't. Shapes that wrap a genuine signature are in {@code WrappedSignaturesTest}. */
class MessageVerifierTest {
    static final String MESSAGE = "<Envelope><Header><Subject><type>10</type></Subject></Header>"
            + "<Body><Content><NameOfShip>SEA STAR &amp; SONS ấ</NameOfShip></Content></Body></Envelope>";

    private static Certificates.Holder partner;
    private static Certificates.Holder stranger;

    @TempDir
    Path folder;

    private Path trust;

    @BeforeAll
    static void keys() {
        partner = Certificates.own("NSW", Certificates.rsa(2048));
        stranger = Certificates.own("NSW", Certificates.rsa(2048));
    }

    @BeforeEach
    void trust() {
        trust = Certificates.pem(folder, partner);
    }

    private SignatureVerdict check(SignatureKind kind, String message) {
        return MessageVerifier.ofSystem(kind, new Trust(trust, Optional.empty(), Optional.empty()))
                .check(message, Certificates.NOW);
    }

    private static String signed(SignatureKind kind, Certificates.Holder by) {
        var signer = new MessageSigner(kind, new SigningKey(by.key(), by.certificate()));
        return new String(signer.sign(MESSAGE.getBytes(UTF_8), Certificates.NOW), UTF_8);
    }

    private static SignatureVerdict genuine(String content) {
        return new SignatureVerdict.Genuine(content, Optional.of(partner.certificate()));
    }

    private static SignatureVerdict refused(SignatureDefect defect) {
        return new SignatureVerdict.Refused(defect);
    }

    @ParameterizedTest
    @EnumSource(names = {"XMLDSIG", "XADES"})
    void what_was_signed_is_handed_back(SignatureKind kind) {
        assertThat(check(kind, signed(kind, partner))).isEqualTo(genuine(MESSAGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"XMLDSIG", "XADES"})
    void equal_messages_have_equal_signatures(SignatureKind kind) {
        assertThat(signed(kind, partner)).isEqualTo(signed(kind, partner));
    }

    @Test
    void takes_a_signature_that_stands_as_an_element_and_one_on_an_elliptic_curve() throws Exception {
        var curve = Certificates.own("NSW", Certificates.ec());
        trust = Certificates.pem(folder, partner, curve);
        var hand = new HandSigned(HandSigned.withInside(MESSAGE, ""))
                .method(SignatureMethod.ECDSA_SHA256)
                .whole();
        var signature = hand.sign(curve);
        hand.document().getElementsByTagName("SystemSignature").item(0).appendChild(signature);
        var message = HandSigned.text(hand.document().getDocumentElement());

        assertThat(check(SignatureKind.XMLDSIG, message))
                .isEqualTo(new SignatureVerdict.Genuine(
                        HandSigned.withInside(MESSAGE, ""), Optional.of(curve.certificate())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<SystemSignature/>", "<SystemSignature>hashcode</SystemSignature>"})
    void unsigned_is_refused_when_a_signature_is_agreed(String place) {
        assertThat(check(SignatureKind.XMLDSIG, MESSAGE.replace("</Envelope>", place + "</Envelope>")))
                .isEqualTo(refused(SignatureDefect.MISSING));
    }

    @Test
    void one_kind_is_not_taken_for_the_other() {
        assertThat(check(SignatureKind.XADES, signed(SignatureKind.XMLDSIG, partner)))
                .isEqualTo(refused(SignatureDefect.PROPERTIES));
        assertThat(check(SignatureKind.XMLDSIG, signed(SignatureKind.XADES, partner)))
                .isEqualTo(refused(SignatureDefect.NOT_WHOLE));
    }

    @ParameterizedTest
    @EnumSource(names = {"XMLDSIG", "XADES"})
    void another_key_is_refused_even_under_the_same_name(SignatureKind kind) {
        assertThat(check(kind, signed(kind, stranger))).isEqualTo(refused(SignatureDefect.UNTRUSTED));
    }

    @Test
    void a_strangers_key_beside_the_partners_certificate_is_refused() throws Exception {
        var hand = new HandSigned(MESSAGE).whole();
        var signature = hand.sign(stranger.key(), hand.info(partner.certificate()), context -> {});

        assertThat(check(SignatureKind.XMLDSIG, HandSigned.with(MESSAGE, HandSigned.text(signature))))
                .isEqualTo(refused(SignatureDefect.ALTERED));
    }

    @Test
    void a_key_without_a_certificate_is_nobodys() throws Exception {
        var signature = new HandSigned(MESSAGE).whole().sign(partner.key(), null, context -> {});

        assertThat(check(SignatureKind.XMLDSIG, HandSigned.with(MESSAGE, HandSigned.text(signature))))
                .isEqualTo(refused(SignatureDefect.UNTRUSTED));
    }

    @Test
    void an_ended_certificate_is_refused_as_such() {
        var ended = Certificates.ended("NSW", Certificates.rsa(2048), null);
        trust = Certificates.pem(folder, ended);

        assertThat(check(SignatureKind.XADES, signed(SignatureKind.XADES, ended)))
                .isEqualTo(refused(SignatureDefect.EXPIRED));
    }

    @Test
    void a_certificate_that_is_taken_out_is_refused_at_once() {
        var verifier =
                MessageVerifier.ofSystem(SignatureKind.XADES, new Trust(trust, Optional.empty(), Optional.empty()));
        var message = signed(SignatureKind.XADES, partner);
        assertThat(verifier.check(message, Certificates.NOW)).isInstanceOf(SignatureVerdict.Genuine.class);

        Certificates.pem(folder, stranger);

        assertThat(verifier.check(message, Certificates.NOW)).isEqualTo(refused(SignatureDefect.UNTRUSTED));
    }

    @Test
    void an_authority_is_believed_for_one_name_alone() {
        var authority = Certificates.authority("CA");
        trust = Certificates.pem(folder, authority);
        var use = new KeyUsage(KeyUsage.digitalSignature);
        var verifier = MessageVerifier.ofSystem(
                SignatureKind.XMLDSIG, new Trust(trust, Optional.of("CN=NSW"), Optional.empty()));

        assertThat(verifier.check(
                        signed(SignatureKind.XMLDSIG, Certificates.by(authority, "NSW", use)), Certificates.NOW))
                .isInstanceOf(SignatureVerdict.Genuine.class);
        assertThat(verifier.check(
                        signed(SignatureKind.XMLDSIG, Certificates.by(authority, "OTHER", use)), Certificates.NOW))
                .isEqualTo(refused(SignatureDefect.UNTRUSTED));
        assertThat(verifier.check(signed(SignatureKind.XMLDSIG, partner), Certificates.NOW))
                .isEqualTo(refused(SignatureDefect.UNTRUSTED));
        assertThat(verifier.check(
                        signed(SignatureKind.XMLDSIG, Certificates.ended("NSW", Certificates.rsa(2048), authority)),
                        Certificates.NOW))
                .isEqualTo(refused(SignatureDefect.EXPIRED));
        assertThat(verifier.check(
                        signed(
                                SignatureKind.XMLDSIG,
                                Certificates.by(authority, "NSW", new KeyUsage(KeyUsage.keyEncipherment))),
                        Certificates.NOW))
                .isEqualTo(refused(SignatureDefect.UNTRUSTED));
    }

    @Test
    void trust_must_name_somebody() throws Exception {
        var authority = Certificates.pem(folder, Certificates.authority("CA"));
        assertThatThrownBy(() -> MessageVerifier.ofSystem(
                        SignatureKind.XADES, new Trust(authority, Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        var nothing = Files.writeString(folder.resolve("empty.pem"), "");
        assertThatThrownBy(() -> MessageVerifier.ofSystem(
                        SignatureKind.XADES, new Trust(nothing, Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MessageVerifier.ofSystem(
                        SignatureKind.XADES, new Trust(folder.resolve("none"), Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_letter_is_found() {
        for (var kind : new SignatureKind[] {SignatureKind.XMLDSIG, SignatureKind.XADES}) {
            assertThat(check(kind, signed(kind, partner).replace("SEA STAR", "SEA SCAR")))
                    .isEqualTo(refused(SignatureDefect.ALTERED));
        }
    }

    /** XAdES says which certificate signed, so that another one for the same key can't be put beside it. */
    @Test
    void the_certificate_beside_the_signature_is_the_one_that_it_names() throws Exception {
        var keys = Certificates.rsa(2048);
        var first = Certificates.own("NSW", keys);
        var second = Certificates.own("NSW", keys);
        trust = Certificates.pem(folder, first, second);
        var message = signed(SignatureKind.XADES, first);
        var held = message.substring(message.indexOf("<SystemSignature>") + 17, message.indexOf("</SystemSignature>"));
        var signature = new String(Base64.getDecoder().decode(held), UTF_8)
                .replaceFirst(
                        "<ds:X509Certificate>[^<]*",
                        "<ds:X509Certificate>"
                                + Base64.getEncoder()
                                        .encodeToString(second.certificate().getEncoded()));

        assertThat(check(SignatureKind.XADES, message)).isInstanceOf(SignatureVerdict.Genuine.class);
        assertThat(check(SignatureKind.XADES, HandSigned.with(MESSAGE, signature)))
                .isEqualTo(refused(SignatureDefect.PROPERTIES));
    }

    /** The public key as the secret: who believes the message's own word on the method takes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                SignatureMethod.HMAC_SHA1,
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha512"
            })
    void a_public_key_is_no_secret(String hmac) throws Exception {
        var secret = new SecretKeySpec(partner.certificate().getPublicKey().getEncoded(), "HMAC");
        var hand = new HandSigned(MESSAGE).method(hmac).whole();
        var signature = hand.sign(secret, hand.info(partner.certificate()), context -> {});

        assertThat(check(SignatureKind.XMLDSIG, HandSigned.with(MESSAGE, HandSigned.text(signature))))
                .isEqualTo(refused(SignatureDefect.ALGORITHM));
    }

    @Test
    void weak_algorithms_are_refused() throws Exception {
        var oldDigest = new HandSigned(MESSAGE);
        oldDigest.reference(
                "", DigestMethod.SHA1, oldDigest.transform("http://www.w3.org/2000/09/xmldsig#enveloped-signature"));
        // the JDK doesn't even read these two
        refusedFor(SignatureDefect.UNREADABLE, oldDigest);
        refusedFor(
                SignatureDefect.UNREADABLE,
                new HandSigned(MESSAGE).method(SignatureMethod.RSA_SHA1).whole());
        refusedFor(
                SignatureDefect.ALGORITHM,
                new HandSigned(MESSAGE)
                        .canonical(CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS)
                        .whole());
    }

    @Test
    void a_short_key_is_refused() throws Exception {
        var weak = Certificates.own("NSW", Certificates.rsa(1024));
        trust = Certificates.pem(folder, weak);

        assertThat(check(
                        SignatureKind.XMLDSIG,
                        HandSigned.with(
                                MESSAGE,
                                HandSigned.text(new HandSigned(MESSAGE).whole().sign(weak)))))
                .isEqualTo(refused(SignatureDefect.ALGORITHM));
    }

    private void refusedFor(SignatureDefect defect, HandSigned hand) throws Exception {
        assertThat(check(SignatureKind.XMLDSIG, HandSigned.with(MESSAGE, HandSigned.text(hand.sign(partner)))))
                .isEqualTo(refused(defect));
    }

    @Test
    void what_is_no_signature_is_told() {
        assertThat(check(SignatureKind.XMLDSIG, HandSigned.withInside(MESSAGE, "<x/>")))
                .isEqualTo(refused(SignatureDefect.MISSING));
        assertThat(check(SignatureKind.XMLDSIG, HandSigned.with(MESSAGE, "<broken")))
                .isEqualTo(refused(SignatureDefect.UNREADABLE));
        assertThat(check(SignatureKind.XMLDSIG, HandSigned.with(MESSAGE, "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")))
                .isEqualTo(refused(SignatureDefect.UNREADABLE));
        assertThat(check(
                        SignatureKind.XMLDSIG,
                        HandSigned.with(MESSAGE, "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>")))
                .isEqualTo(refused(SignatureDefect.UNREADABLE));
    }

    @Test
    void the_key_comes_from_a_store() throws Exception {
        var file = Certificates.store(folder, partner, "secret");

        assertThat(SigningKey.read(file, "secret".toCharArray()).certificate()).isEqualTo(partner.certificate());
        assertThatThrownBy(() -> SigningKey.read(file, "other".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        var curve = Certificates.store(folder, Certificates.own("NSW", Certificates.ec()), "secret");
        assertThatThrownBy(() -> SigningKey.read(curve, "secret".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

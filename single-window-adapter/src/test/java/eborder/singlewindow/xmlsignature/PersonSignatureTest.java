package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.Transform;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's signature over the content of a message: what is taken, and the shapes that wrap a genuine one. */
class PersonSignatureTest {
    private static final String MESSAGE = MessageVerifierTest.MESSAGE;
    private static final String CONTENT = PersonSigned.content(MESSAGE);
    private static final String FORGED = MESSAGE.replace("SEA STAR", "EVIL SHIP");
    private static final String FORGED_CONTENT = PersonSigned.content(FORGED);

    private static Certificates.Holder person;
    private static Certificates.Holder system;

    @TempDir
    Path folder;

    @BeforeAll
    static void keys() {
        person = Certificates.own("AGENT, UID=MST:0200000001", Certificates.rsa(2048));
        system = Certificates.own("NSW", Certificates.rsa(2048));
    }

    private SignatureVerdict check(SignatureKind kind, String message) {
        return MessageVerifier.ofPersons(
                        kind, new Trust(Certificates.pem(folder, person), Optional.empty(), Optional.empty()))
                .check(message, Certificates.NOW);
    }

    private SignatureVerdict check(String message) {
        return check(SignatureKind.XMLDSIG, message);
    }

    private static SignatureVerdict genuine(String content) {
        return new SignatureVerdict.Genuine(content, Optional.of(person.certificate()));
    }

    private static String signature() {
        return PersonSigned.signature(SignatureKind.XMLDSIG, person, CONTENT, Certificates.NOW);
    }

    private static String element() {
        return new String(Base64.getDecoder().decode(signature()), UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"XMLDSIG", "XADES"})
    void the_content_that_was_signed_is_handed_back_and_nothing_else(SignatureKind kind) {
        var signed = PersonSigned.envelope(kind, person, MESSAGE, Certificates.NOW);

        assertThat(check(kind, signed)).isEqualTo(genuine(CONTENT));
        assertThat(check(
                        kind,
                        signed.replace("<type>10", "<EVIL>1</EVIL><type>11").replace("<Body>", "<Body><EVIL/>")))
                .as("what stands elsewhere is not the person's")
                .isEqualTo(genuine(CONTENT));
    }

    @Test
    void the_signature_may_stand_as_an_element_and_be_its_own_place() {
        assertThat(check(PersonSigned.with(MESSAGE, element()))).isEqualTo(genuine(CONTENT));
        assertThat(check(MESSAGE.replace("</Body>", element() + "</Body>"))).isEqualTo(genuine(CONTENT));
    }

    /** A namespace that the envelope declares is the content's too. */
    @Test
    void the_content_of_an_envelope_with_a_namespace_is_taken_as_it_stands_alone() {
        var alone = CONTENT.replace("<Content>", "<Content xmlns=\"urn:nsw\">");
        var signature = PersonSigned.signature(SignatureKind.XMLDSIG, person, alone, Certificates.NOW);

        assertThat(check(PersonSigned.with(MESSAGE.replace("<Envelope>", "<Envelope xmlns=\"urn:nsw\">"), signature)))
                .isEqualTo(genuine(alone));
    }

    @ParameterizedTest
    @EnumSource(names = {"XMLDSIG", "XADES"})
    void whichever_character_of_the_content_is_changed_it_is_refused(SignatureKind kind) {
        var signed = PersonSigned.envelope(kind, person, MESSAGE, Certificates.NOW);
        int start = signed.indexOf("<Content>");
        for (int at = start; at < start + CONTENT.length(); at++) {
            for (var other : new String[] {"", "x", "1", " ", "<"}) {
                var changed = signed.substring(0, at) + other + signed.substring(at + 1);
                if (!changed.equals(signed)) {
                    assertThat(check(kind, changed)).as(changed).isInstanceOf(SignatureVerdict.Refused.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<Signature/>", "<Signature>hashcode</Signature>"})
    void unsigned_is_refused(String place) {
        assertThat(check(MESSAGE.replace("</Body>", place + "</Body>")))
                .isEqualTo(new SignatureVerdict.Refused(SignatureDefect.MISSING));
    }

    @Test
    void a_persons_signature_is_no_systems_and_the_other_way_round() {
        var trust = new Trust(Certificates.pem(folder, person, system), Optional.empty(), Optional.empty());
        var moved = HandSigned.withInside(MESSAGE, signature());
        assertThat(MessageVerifier.ofSystem(SignatureKind.XMLDSIG, trust).check(moved, Certificates.NOW))
                .isEqualTo(new SignatureVerdict.Refused(SignatureDefect.ALTERED));

        var signer = new MessageSigner(SignatureKind.XMLDSIG, new SigningKey(system.key(), system.certificate()));
        var signed = new String(signer.sign(MESSAGE.getBytes(UTF_8), Certificates.NOW), UTF_8);
        var held = signed.substring(signed.indexOf("<SystemSignature>") + 17, signed.indexOf("</SystemSignature>"));
        assertThat(MessageVerifier.ofPersons(SignatureKind.XMLDSIG, trust)
                        .check(PersonSigned.with(MESSAGE, held), Certificates.NOW))
                .isEqualTo(new SignatureVerdict.Refused(SignatureDefect.ALTERED));
    }

    @Test
    void the_person_signs_first_and_the_system_covers_it() {
        var signed = PersonSigned.envelope(SignatureKind.XADES, person, MESSAGE, Certificates.NOW);
        var signer = new MessageSigner(SignatureKind.XADES, new SigningKey(system.key(), system.certificate()));
        var both = new String(signer.sign(signed.getBytes(UTF_8), Certificates.NOW), UTF_8);

        var ofSystem = MessageVerifier.ofSystem(
                        SignatureKind.XADES,
                        new Trust(Certificates.pem(folder, system), Optional.empty(), Optional.empty()))
                .check(both, Certificates.NOW);

        assertThat(ofSystem).isInstanceOf(SignatureVerdict.Genuine.class);
        assertThat(check(SignatureKind.XADES, ((SignatureVerdict.Genuine) ofSystem).content()))
                .isEqualTo(genuine(CONTENT));
    }

    @Test
    void an_authority_is_believed_for_any_name_and_the_certificate_says_which_company() {
        var authority = Certificates.authority("CA");
        var holder =
                Certificates.by(authority, "AGENT, SERIALNUMBER=MST:0200000001", new KeyUsage(KeyUsage.nonRepudiation));
        var verifier = MessageVerifier.ofPersons(
                SignatureKind.XADES,
                new Trust(Certificates.pem(folder, authority), Optional.empty(), Optional.empty()));

        var signed = PersonSigned.envelope(SignatureKind.XADES, holder, MESSAGE, Certificates.NOW);

        assertThat(verifier.check(signed, Certificates.NOW)).isInstanceOf(SignatureVerdict.Genuine.class);
        assertThat(isOf(holder.certificate(), "0200000001")).isTrue();
        assertThat(isOf(person.certificate(), "0200000001")).isTrue();
        assertThat(isOf(person.certificate(), "0200000002")).isFalse();
        assertThat(isOf(system.certificate(), "")).isFalse();
        var itself = PersonSigned.envelope(SignatureKind.XADES, authority, MESSAGE, Certificates.NOW);
        assertThat(verifier.check(itself, Certificates.NOW))
                .isEqualTo(new SignatureVerdict.Refused(SignatureDefect.UNTRUSTED));
    }

    private static boolean isOf(X509Certificate certificate, String taxCode) {
        return CompanyName.of(certificate, taxCode);
    }

    static Stream<Arguments> shapes() throws Exception {
        var signed = PersonSigned.with(FORGED, signature());
        var inObject = element().replace("</ds:Signature>", "<ds:Object>" + CONTENT + "</ds:Object></ds:Signature>");
        var filter = new HandSigned(FORGED_CONTENT);
        filter.reference("", filter.transform(Transform.ENVELOPED), filter.xpath("ancestor-or-self::Never"));
        var byId = new HandSigned(CONTENT.replace("<Content>", "<Content Id=\"b\">"));
        byId.reference("#b", byId.transform("http://www.w3.org/2001/10/xml-exc-c14n#"));
        var signedById = HandSigned.text(byId.sign(
                person.key(),
                byId.info(person.certificate()),
                context -> context.setIdAttributeNS(byId.document().getDocumentElement(), null, "Id")));
        return Stream.of(
                Arguments.of(
                        "1 the genuine content after the forged",
                        signed.replace("<Signature>", CONTENT + "<Signature>")),
                Arguments.of("2 the genuine content before the forged", signed.replace("<Body>", "<Body>" + CONTENT)),
                Arguments.of(
                        "3 the genuine content in a second Body",
                        signed.replace("</Envelope>", "<Body>" + CONTENT + "</Body></Envelope>")),
                Arguments.of(
                        "4 the genuine content in an Object of the signature", PersonSigned.with(FORGED, inObject)),
                Arguments.of(
                        "5 the genuine content in the signature's place",
                        PersonSigned.with(FORGED, element() + CONTENT)),
                Arguments.of(
                        "6 the genuine content inside the forged",
                        signed.replace("</Content>", CONTENT + "</Content>")),
                Arguments.of("7 two signatures in one place", PersonSigned.with(MESSAGE, element() + element())),
                Arguments.of("8 two places", PersonSigned.with(PersonSigned.with(MESSAGE, signature()), signature())),
                Arguments.of(
                        "9 a filter that leaves all out",
                        PersonSigned.with(FORGED, HandSigned.text(filter.sign(person)))),
                Arguments.of(
                        "10 a reference by id, the genuine content elsewhere",
                        PersonSigned.with(FORGED, signedById)
                                .replace(
                                        "</Header>", CONTENT.replace("<Content>", "<Content Id=\"b\">") + "</Header>")),
                Arguments.of(
                        "11 the genuine content in other letters beside the forged",
                        signed.replace("<Body>", "<Body>" + CONTENT.replace("Content>", "content>"))),
                Arguments.of(
                        "12 another message's signature in the header",
                        FORGED.replace("</Header>", "<Signature>" + signature() + "</Signature></Header>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void nothing_wrapped_is_taken(String shape, String message) {
        assertThat(check(message)).as(shape).isInstanceOf(SignatureVerdict.Refused.class);
    }
}

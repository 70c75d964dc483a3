package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A genuine signature of the partner's around a message that the partner never sent. None is taken, whatever the shape. */
class WrappedSignaturesTest {
    private static final String GENUINE = MessageVerifierTest.MESSAGE;
    private static final String FORGED = GENUINE.replace("SEA STAR", "EVIL SHIP");

    private static Certificates.Holder partner;

    @TempDir
    Path folder;

    @BeforeAll
    static void keys() {
        partner = Certificates.own("NSW", Certificates.rsa(2048));
    }

    private static HandSigned hand(String message) {
        return new HandSigned(message);
    }

    /** The partner's signature over the genuine message, as it could be taken from any archive. */
    private static String signature() throws Exception {
        return HandSigned.text(hand(GENUINE).whole().sign(partner));
    }

    /** The partner's signature over one element by its id. */
    private static String signatureOf(String id, String message) throws Exception {
        var hand = hand(message);
        hand.reference("#" + id, hand.transform("http://www.w3.org/2001/10/xml-exc-c14n#"));
        return HandSigned.text(hand.sign(partner.key(), hand.info(partner.certificate()), context -> {
            var element = (org.w3c.dom.Element)
                    hand.document().getElementsByTagName("Body").item(0);
            context.setIdAttributeNS(element, null, "Id");
        }));
    }

    private static String withoutRoot(String message) {
        return message.substring("<Envelope>".length(), message.length() - "</Envelope>".length());
    }

    private static String insideSignature(String signature, String object) {
        return signature.replace("</ds:Signature>", "<ds:Object>" + object + "</ds:Object></ds:Signature>");
    }

    static Stream<Arguments> shapes() throws Exception {
        var signature = signature();
        var body = GENUINE.replace("<Body>", "<Body Id=\"b\">");
        var signedBody = signatureOf("b", body);
        var genuineBody = body.substring(body.indexOf("<Body"), body.indexOf("</Envelope>"));
        var xpath = hand(FORGED);
        xpath.reference("", xpath.transform(Transform.ENVELOPED), xpath.xpath("ancestor-or-self::Header"));
        return Stream.of(
                Arguments.of(
                        "1 the signed message as a child of the forged",
                        HandSigned.withInside(FORGED.replace("</Envelope>", GENUINE + "</Envelope>"), signature)),
                Arguments.of(
                        "2 the signed message in an Object of the signature",
                        HandSigned.withInside(FORGED, insideSignature(signature, GENUINE))),
                Arguments.of(
                        "3 the forged Body first, the signed one elsewhere",
                        HandSigned.withInside(
                                FORGED.replace("</Envelope>", "<Old>" + genuineBody + "</Old></Envelope>"),
                                signedBody)),
                Arguments.of(
                        "4 both Bodies of one id",
                        HandSigned.withInside(
                                FORGED.replace("<Body>", "<Body Id=\"b\">")
                                        .replace("</Envelope>", genuineBody + "</Envelope>"),
                                signedBody)),
                Arguments.of(
                        "5 the signed Body in an Object of the signature",
                        HandSigned.withInside(FORGED, insideSignature(signedBody, genuineBody))),
                Arguments.of("6 two signatures in one place", HandSigned.withInside(FORGED, signature + signature)),
                Arguments.of(
                        "7 two places of signatures",
                        HandSigned.withInside(HandSigned.withInside(FORGED, signature), signature)),
                Arguments.of(
                        "8 a filter that leaves the forged part out",
                        HandSigned.with(FORGED, HandSigned.text(xpath.sign(partner)))),
                Arguments.of(
                        "9 the signature deeper, over the message around it",
                        "<Envelope>" + withoutRoot(FORGED) + "<Wrapper>" + HandSigned.withInside(GENUINE, signature)
                                + "</Wrapper></Envelope>"),
                Arguments.of(
                        "10 the genuine message swallowed by the place of the signature",
                        HandSigned.withInside(FORGED, signature + GENUINE)),
                Arguments.of(
                        "11 the forged part after the signature's place",
                        HandSigned.withInside(GENUINE, signature)
                                .replace("</SystemSignature>", "</SystemSignature>" + withoutRoot(FORGED))),
                Arguments.of(
                        "12 part of the message alone",
                        HandSigned.withInside(body.replace("<type>10", "<type>11"), signedBody)),
                Arguments.of(
                        "13 another root around",
                        "<Other>" + HandSigned.withInside(GENUINE, signature) + FORGED + "</Other>"),
                Arguments.of(
                        "14 the root's name in another namespace",
                        HandSigned.with(GENUINE.replace("<Envelope>", "<Envelope xmlns=\"urn:evil\">"), signature)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void nothing_wrapped_is_taken(String shape, String message) {
        assertThat(check(message)).as(shape).isInstanceOf(SignatureVerdict.Refused.class);
    }

    /** The shapes rest on a signature that is good by itself. */
    @Test
    void the_signature_that_is_wrapped_is_genuine() throws Exception {
        assertThat(check(HandSigned.with(GENUINE, signature()))).isEqualTo(genuine(GENUINE));
    }

    @Test
    void what_the_signature_leaves_out_is_not_handed_back() throws Exception {
        var commented = GENUINE.replace("SEA STAR", "SEA<!-- EVIL --> STAR");
        assertThat(check(HandSigned.with(commented, signature()))).isEqualTo(genuine(GENUINE));

        var inside = insideSignature(signature(), FORGED);
        assertThat(check(HandSigned.with(GENUINE, inside))).isEqualTo(genuine(GENUINE));
    }

    @Test
    void nothing_outside_is_fetched() throws Exception {
        for (var address : new String[] {"http://127.0.0.1:9/x", "file:///etc/passwd"}) {
            var signature = signature().replace("URI=\"\"", "URI=\"" + address + "\"");
            assertThat(check(HandSigned.with(GENUINE, signature)))
                    .isEqualTo(new SignatureVerdict.Refused(SignatureDefect.NOT_WHOLE));
        }
    }

    @Test
    void the_properties_of_another_signature_are_not_taken() {
        var signer = new MessageSigner(SignatureKind.XADES, new SigningKey(partner.key(), partner.certificate()));
        var message = new String(signer.sign(GENUINE.getBytes(UTF_8), Certificates.NOW.plusSeconds(600)), UTF_8);
        assertThat(MessageVerifier.ofSystem(
                                SignatureKind.XADES,
                                new Trust(Certificates.pem(folder, partner), Optional.empty(), Optional.empty()))
                        .check(message, Certificates.NOW))
                .as("made ten minutes from now")
                .isEqualTo(new SignatureVerdict.Refused(SignatureDefect.PROPERTIES));
    }

    private static SignatureVerdict genuine(String content) {
        return new SignatureVerdict.Genuine(content, Optional.of(partner.certificate()));
    }

    private SignatureVerdict check(String message) {
        return MessageVerifier.ofSystem(
                        SignatureKind.XMLDSIG,
                        new Trust(Certificates.pem(folder, partner), Optional.empty(), Optional.empty()))
                .check(message, Certificates.NOW);
    }
}

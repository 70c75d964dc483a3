package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.xml.SafeXml;
import eborder.singlewindow.xmlsignature.MessageSigner;
import eborder.singlewindow.xmlsignature.MessageVerifier;
import eborder.singlewindow.xmlsignature.SignatureKind;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import eborder.singlewindow.xmlsignature.SigningKey;
import eborder.singlewindow.xmlsignature.Trust;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the stand-in signs its envelopes with, and whose signatures it asks for; neither unless it is told.
 *
 * @param own of declarations that it sends and of its answers
 * @param portals of notices and of the portal's answers
 */
public record WindowSignatures(Optional<MessageSigner> own, Optional<MessageVerifier> portals) {
    private static final String PREFIX = "EBORDER_SIMULATED_WINDOW_";
    private static final String PLACE = "SystemSignature";
    private static final String VALUE = "<ds:SignatureValue>";

    static WindowSignatures none() {
        return new WindowSignatures(Optional.empty(), Optional.empty());
    }

    /** By environment variables: {@code …SIGNING} with {@code …KEYSTORE} and {@code …PASSWORD}, {@code …SIGNATURE} with {@code …TRUST}. */
    static WindowSignatures told() {
        return new WindowSignatures(
                kind("SIGNING")
                        .map(kind -> new MessageSigner(
                                kind,
                                SigningKey.read(
                                        Path.of(word("KEYSTORE")),
                                        word("PASSWORD").toCharArray()))),
                kind("SIGNATURE")
                        .map(kind -> MessageVerifier.ofSystem(
                                kind, new Trust(Path.of(word("TRUST")), Optional.empty(), Optional.empty()))));
    }

    private static Optional<SignatureKind> kind(String variable) {
        return Optional.of(word(variable))
                .filter(word -> !word.isBlank())
                .map(SignatureKind::of)
                .filter(kind -> kind != SignatureKind.NONE);
    }

    private static String word(String variable) {
        return SimulatorStart.secret(PREFIX + variable);
    }

    /** What stands where the signature belongs makes way for it. What is no envelope stays as it is. @param at of the signature */
    byte[] sign(byte[] envelope, Instant at) {
        return own.flatMap(signer -> unsigned(envelope).map(text -> signer.sign(text.getBytes(UTF_8), at)))
                .orElse(envelope);
    }

    /** The same with a signature that fits nothing. */
    byte[] signWrongly(byte[] envelope, Instant at) {
        return own.isEmpty() ? envelope : spoiled(sign(envelope, at));
    }

    private static Optional<String> unsigned(byte[] envelope) {
        try {
            var root = SafeXml.document(new String(envelope, UTF_8)).getDocumentElement();
            var places = root.getElementsByTagNameNS("*", PLACE);
            while (places.getLength() > 0) {
                places.item(0).getParentNode().removeChild(places.item(0));
            }
            return root.hasChildNodes() ? Optional.of(SafeXml.text(root)) : Optional.empty();
        } catch (XMLStreamException noXml) {
            return Optional.empty();
        }
    }

    private static byte[] spoiled(byte[] signed) {
        var text = new String(signed, UTF_8);
        int start = text.indexOf("<" + PLACE + ">") + PLACE.length() + 2;
        int end = text.indexOf("</" + PLACE, start);
        if (end < 0) {
            return signed;
        }
        var signature = new StringBuilder(new String(Base64.getDecoder().decode(text.substring(start, end)), UTF_8));
        int first = signature.indexOf(VALUE) + VALUE.length();
        signature.setCharAt(first, signature.charAt(first) == 'A' ? 'B' : 'A');
        var wrong = Base64.getEncoder().encodeToString(signature.toString().getBytes(UTF_8));
        return (text.substring(0, start) + wrong + text.substring(end)).getBytes(UTF_8);
    }

    /** @return what may be read of an envelope of the portal's */
    SignatureVerdict check(String envelope, Instant now) {
        return portals.map(verifier -> verifier.check(envelope, now))
                .orElseGet(() -> SignatureVerdict.Genuine.unasked(envelope));
    }
}

package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** Envelopes whose content a person signed, as software of theirs would: the content as a document of its own, the signature beside it. */
public final class PersonSigned {
    private static final String END = "</Content>";

    private PersonSigned() {}

    /** @param envelope with one {@code Content}, and no signature yet */
    public static String envelope(SignatureKind kind, Certificates.Holder person, String envelope, Instant at) {
        return with(envelope, signature(kind, person, content(envelope), at));
    }

    static String content(String envelope) {
        return envelope.substring(envelope.indexOf("<Content"), envelope.indexOf(END) + END.length());
    }

    /** As base64. */
    static String signature(SignatureKind kind, Certificates.Holder person, String content, Instant at) {
        var signer = new MessageSigner(kind, new SigningKey(person.key(), person.certificate()));
        var signed = new String(signer.sign(content.getBytes(UTF_8), at), UTF_8);
        return signed.substring(signed.indexOf("<SystemSignature>") + 17, signed.indexOf("</SystemSignature>"));
    }

    /** @param inside of the signature's place */
    static String with(String envelope, String inside) {
        return envelope.replace("</Body>", "<Signature>" + inside + "</Signature></Body>");
    }
}

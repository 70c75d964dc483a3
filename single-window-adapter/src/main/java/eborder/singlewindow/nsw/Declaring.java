package eborder.singlewindow.nsw;

import eborder.filing.ChannelMessage;
import eborder.filing.ChannelMessage.Signer;
import eborder.filing.ChannelMessage.Step;
import eborder.singlewindow.xmlsignature.CompanyName;
import eborder.singlewindow.xmlsignature.SignatureDefect;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a person declares in an envelope, and the person who does. Whoever declares, supplements, amends or takes back signs; that a fee was
 * paid is the single window's own word.
 *
 * @param content the only text that may be read from here on: of the envelope, or what the person signed of it
 * @param defect why it isn't taken for a person's; then there is no content
 */
record Declaring(String content, Optional<X509Certificate> person, Optional<SignatureDefect> defect) {
    /** @param envelope genuine, if it must be signed itself */
    static Declaring of(String envelope, Step step, EnvelopeSignatures signatures, Instant now) {
        var verdict =
                step == Step.PAY ? SignatureVerdict.Genuine.unasked(envelope) : signatures.declared(envelope, now);
        if (verdict instanceof SignatureVerdict.Refused refused) {
            return new Declaring("", Optional.empty(), Optional.of(refused.defect()));
        }
        var genuine = (SignatureVerdict.Genuine) verdict;
        return new Declaring(genuine.content(), genuine.signer(), Optional.empty());
    }

    /** Whether the person may sign for the company. */
    Optional<SignatureDefect> defectFor(ChannelMessage message) {
        return person.filter(signer -> !CompanyName.of(signer, message.taxCode()))
                .map(stranger -> SignatureDefect.OTHER_COMPANY);
    }

    /** The message with the word of who signed it. */
    ChannelMessage signed(ChannelMessage message) {
        return person.map(signer -> message.signedBy(signer(signer))).orElse(message);
    }

    private static Signer signer(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new Signer(
                    HexFormat.of().formatHex(digest),
                    certificate.getSerialNumber().toString(16));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("it was read before", impossible);
        }
    }
}

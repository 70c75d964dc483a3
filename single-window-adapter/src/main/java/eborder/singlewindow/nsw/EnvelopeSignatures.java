package eborder.singlewindow.nsw;

import eborder.singlewindow.xmlsignature.MessageSigner;
import eborder.singlewindow.xmlsignature.MessageVerifier;
import eborder.singlewindow.xmlsignature.SignatureKind;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import eborder.singlewindow.xmlsignature.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What is agreed with the single window about signatures of envelopes, either way (single-window.md 1.8): nothing, XMLDSig or XAdES. */
@ApplicationScoped
public class EnvelopeSignatures {
    private static final String PREFIX = "eborder.single-window.";

    private final Optional<MessageVerifier> theirs;
    private final Optional<MessageSigner> ours;

    /** @throws IllegalArgumentException if a signature is agreed and the certificates or the key can't be read */
    @Inject
    public EnvelopeSignatures(Config settings) {
        this(
                kind(settings, "signature")
                        .map(kind -> new MessageVerifier(
                                kind,
                                Path.of(settings.getValue(PREFIX + "signature.trust", String.class)),
                                settings.getOptionalValue(PREFIX + "signature.subject", String.class))),
                kind(settings, "signing")
                        .map(kind -> new MessageSigner(
                                kind,
                                SigningKey.read(
                                        Path.of(settings.getValue(PREFIX + "signing.keystore", String.class)),
                                        settings.getValue(PREFIX + "signing.keystore.password", String.class)
                                                .toCharArray()))));
    }

    /** Nothing is signed, on either side. */
    static EnvelopeSignatures none() {
        return new EnvelopeSignatures(Optional.empty(), Optional.empty());
    }

    EnvelopeSignatures(Optional<MessageVerifier> theirs, Optional<MessageSigner> ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    private static Optional<SignatureKind> kind(Config settings, String what) {
        return settings.getOptionalValue(PREFIX + what, String.class)
                .map(SignatureKind::of)
                .filter(kind -> kind != SignatureKind.NONE);
    }

    /** @return what of an envelope may be read */
    SignatureVerdict check(String envelope, Instant now) {
        return theirs.map(verifier -> verifier.check(envelope, now))
                .orElseGet(() -> new SignatureVerdict.Genuine(envelope));
    }

    /** @return the envelope as it leaves */
    byte[] sign(byte[] envelope, Instant at) {
        return ours.map(signer -> signer.sign(envelope, at)).orElse(envelope);
    }
}

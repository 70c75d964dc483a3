package eborder.singlewindow.nsw;

import eborder.singlewindow.xmlsignature.MessageSigner;
import eborder.singlewindow.xmlsignature.MessageVerifier;
import eborder.singlewindow.xmlsignature.SignatureKind;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import eborder.singlewindow.xmlsignature.SigningKey;
import eborder.singlewindow.xmlsignature.Trust;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What is agreed with the single window about signatures (single-window.md 1.8): of its envelopes, of the persons who declare in them, and of
 * ours. Each is none, XMLDSig or XAdES.
 */
@ApplicationScoped
public class EnvelopeSignatures {
    private static final String PREFIX = "eborder.single-window.";
    private static final String SYSTEM = "signature";
    private static final String PERSON = "person-signature";

    private final Optional<MessageVerifier> theirs;
    private final Optional<MessageVerifier> persons;
    private final Optional<MessageSigner> ours;

    /** @throws IllegalArgumentException if a signature is agreed and the certificates or the key can't be read */
    @Inject
    public EnvelopeSignatures(Config settings) {
        this(
                kind(settings, SYSTEM).map(kind -> MessageVerifier.ofSystem(kind, trust(settings, SYSTEM))),
                kind(settings, PERSON).map(kind -> MessageVerifier.ofPersons(kind, trust(settings, PERSON))),
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
        return new EnvelopeSignatures(Optional.empty(), Optional.empty(), Optional.empty());
    }

    EnvelopeSignatures(
            Optional<MessageVerifier> theirs, Optional<MessageVerifier> persons, Optional<MessageSigner> ours) {
        this.theirs = theirs;
        this.persons = persons;
        this.ours = ours;
    }

    private static Trust trust(Config settings, String what) {
        var prefix = PREFIX + what;
        return new Trust(
                Path.of(settings.getValue(prefix + ".trust", String.class)),
                settings.getOptionalValue(prefix + ".subject", String.class),
                settings.getOptionalValue(prefix + ".revoked", String.class).map(Path::of));
    }

    private static Optional<SignatureKind> kind(Config settings, String what) {
        return settings.getOptionalValue(PREFIX + what, String.class)
                .map(SignatureKind::of)
                .filter(kind -> kind != SignatureKind.NONE);
    }

    /** @return what of an envelope may be read */
    SignatureVerdict check(String envelope, Instant now) {
        return theirs.map(verifier -> verifier.check(envelope, now))
                .orElseGet(() -> SignatureVerdict.Genuine.unasked(envelope));
    }

    /** @return what a person declares in an envelope that {@link #check} let through: its content alone, if persons must sign */
    SignatureVerdict declared(String envelope, Instant now) {
        return persons.map(verifier -> verifier.check(envelope, now))
                .orElseGet(() -> SignatureVerdict.Genuine.unasked(envelope));
    }

    /** @return the envelope as it leaves */
    byte[] sign(byte[] envelope, Instant at) {
        return ours.map(signer -> signer.sign(envelope, at)).orElse(envelope);
    }
}

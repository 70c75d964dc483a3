package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.w3c.dom.Element;

/**
 * Checks a signature over a message or its content: one signature, at its place, over the whole and nothing else, by a certificate that is
 * agreed. What was digested is handed back, so nothing else can be read afterwards (signature wrapping).
 */
public final class MessageVerifier {
    private static final int MOST_CERTIFICATES = 8;

    private final SignatureKind kind;
    private final SignedPart part;
    private final Signers signers;

    private MessageVerifier(SignatureKind kind, SignedPart part, Signers signers) {
        this.kind = kind;
        this.part = part;
        this.signers = signers;
    }

    /**
     * Of a partner's system, over whole messages.
     *
     * @param kind {@code XMLDSIG} or {@code XADES}
     * @param trust with a subject if one of the certificates is an authority's
     * @throws IllegalArgumentException if that can't be read or trusts nobody
     */
    public static MessageVerifier ofSystem(SignatureKind kind, Trust trust) {
        return new MessageVerifier(kind, SignedPart.MESSAGE, Signers.one(trust));
    }

    /** The same of persons, over the content of messages. Whom the certificate names is for the caller to ask. */
    public static MessageVerifier ofPersons(SignatureKind kind, Trust trust) {
        return new MessageVerifier(kind, SignedPart.CONTENT, Signers.anybody(trust));
    }

    /** @param message XML, bounded by the caller */
    public SignatureVerdict check(String message, Instant now) {
        try {
            return verified(part.signature(message), now);
        } catch (SignatureException unfit) {
            return new SignatureVerdict.Refused(SignatureDefect.of(unfit));
        }
    }

    private SignatureVerdict verified(Element element, Instant now) throws SignatureException {
        var context = context(element);
        var signature = read(context);
        if (!Algorithms.isAllowed(signature.getSignedInfo())) {
            throw SignatureDefect.ALGORITHM.refused();
        }
        var covered = Covered.of(signature, kind);
        var chain = chain(signature);
        signers.require(chain, now);
        if (kind == SignatureKind.XADES) {
            context.setIdAttributeNS(XadesProperties.signedProperties(element), null, "Id");
        }
        validate(signature, context, chain.get(0));
        if (kind == SignatureKind.XADES) {
            XadesProperties.require(covered.properties(), chain.get(0), now);
        }
        return new SignatureVerdict.Genuine(new String(covered.whole(), UTF_8), Optional.of(chain.get(0)));
    }

    private static DOMValidateContext context(Element element) {
        var context = new DOMValidateContext(new NoKey(), element);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        context.setProperty("javax.xml.crypto.dsig.cacheReference", true);
        return context;
    }

    private static XMLSignature read(DOMValidateContext context) throws SignatureException {
        try {
            return JdkSignatures.factory().unmarshalXMLSignature(context);
        } catch (MarshalException | RuntimeException unreadable) {
            // the JDK answers some broken signatures with unchecked exceptions
            throw SignatureDefect.UNREADABLE.refused(unreadable);
        }
    }

    /** The certificates beside the signature, the signer's first. A key without a certificate is nobody's. */
    private static List<X509Certificate> chain(XMLSignature signature) throws SignatureException {
        var info = signature.getKeyInfo();
        var chain = info == null
                ? List.<X509Certificate>of()
                : info.getContent().stream()
                        .filter(X509Data.class::isInstance)
                        .flatMap(inside -> ((X509Data) inside).getContent().stream())
                        .filter(X509Certificate.class::isInstance)
                        .map(X509Certificate.class::cast)
                        .toList();
        if (chain.isEmpty() || chain.size() > MOST_CERTIFICATES) {
            throw SignatureDefect.UNTRUSTED.refused();
        }
        return chain;
    }

    private static void validate(XMLSignature signature, DOMValidateContext context, X509Certificate signer)
            throws SignatureException {
        var key = signer.getPublicKey();
        if (!Algorithms.fits(key, signature.getSignedInfo().getSignatureMethod())) {
            throw SignatureDefect.ALGORITHM.refused();
        }
        context.setKeySelector(KeySelector.singletonKeySelector(key));
        try {
            if (!signature.validate(context)) {
                throw SignatureDefect.ALTERED.refused();
            }
        } catch (XMLSignatureException | RuntimeException broken) {
            throw SignatureDefect.ALTERED.refused(broken);
        }
    }

    /** Which key it is, is known once the certificate was found to be agreed. */
    private static final class NoKey extends KeySelector {
        @Override
        public KeySelectorResult select(KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
                throws KeySelectorException {
            throw new KeySelectorException("not yet");
        }
    }
}

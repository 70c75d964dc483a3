package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.xml.SafeXml;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Signs our messages to a partner. The signature is made as an enveloped one over the whole message, then goes as base64 into
 * {@code SystemSignature}, the last child of the root (single-window.md 1.8).
 */
public final class MessageSigner {
    private static final String ID = "system-signature";
    private static final String WHOLE = "message";

    private final XMLSignatureFactory factory = JdkSignatures.factory();
    private final SignatureKind kind;
    private final SigningKey signing;

    /** @param kind {@code XMLDSIG} or {@code XADES} */
    public MessageSigner(SignatureKind kind, SigningKey signing) {
        this.kind = kind;
        this.signing = signing;
    }

    /**
     * @param message XML of ours without a signature
     * @param at when it was made; the same message and moment give the same bytes
     */
    // one factory isn't made for several threads
    public synchronized byte[] sign(byte[] message, Instant at) {
        var text = new String(message, UTF_8);
        try {
            var document = SafeXml.document(text);
            var signature = signature(document, at);
            int end = text.lastIndexOf("</");
            return (text.substring(0, end) + "<SystemSignature>"
                            + Base64.getEncoder()
                                    .encodeToString(SafeXml.text(signature).getBytes(UTF_8))
                            + "</SystemSignature>" + text.substring(end))
                    .getBytes(UTF_8);
        } catch (XMLStreamException | GeneralSecurityException | MarshalException | XMLSignatureException broken) {
            throw new IllegalStateException("a message of ours cannot be signed", broken);
        }
    }

    private Element signature(Document document, Instant at)
            throws GeneralSecurityException, MarshalException, XMLSignatureException {
        var context = new DOMSignContext(signing.key(), document.getDocumentElement());
        context.setDefaultNamespacePrefix("ds");
        var references = new ArrayList<>(List.of(whole()));
        var objects = new ArrayList<XMLObject>();
        if (kind == SignatureKind.XADES) {
            var properties = new XadesWriting(document, signing.certificate(), at);
            context.setIdAttributeNS(properties.signed(), null, "Id");
            references.add(reference("#" + XadesWriting.ID, List.of(exclusive()), XadesProperties.TYPE, null));
            var inside = List.of(new DOMStructure(properties.qualifying(ID, WHOLE)));
            objects.add(factory.newXMLObject(inside, null, null, null));
        }
        signature(references, objects).sign(context);
        return (Element) document.getDocumentElement().getLastChild();
    }

    private XMLSignature signature(List<Reference> references, List<XMLObject> objects)
            throws GeneralSecurityException {
        var signed = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                references);
        return factory.newXMLSignature(signed, keyInfo(), objects, ID, null);
    }

    private KeyInfo keyInfo() {
        var infos = factory.getKeyInfoFactory();
        return infos.newKeyInfo(List.of(infos.newX509Data(List.of(signing.certificate()))));
    }

    private Reference whole() throws GeneralSecurityException {
        var enveloped = factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
        return reference("", List.of(enveloped, exclusive()), null, WHOLE);
    }

    private Transform exclusive() throws GeneralSecurityException {
        return factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
    }

    private Reference reference(String uri, List<Transform> transforms, String type, String id)
            throws GeneralSecurityException {
        return factory.newReference(uri, factory.newDigestMethod(DigestMethod.SHA256, null), transforms, type, id);
    }
}

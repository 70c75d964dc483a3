package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.xml.SafeXml;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signs as another's software might, or as an attacker would: with whatever references, transforms and keys. */
final class HandSigned {
    private final XMLSignatureFactory factory = JdkSignatures.factory();
    private final Document document;
    private final List<Reference> references = new ArrayList<>();
    private final List<XMLObject> objects = new ArrayList<>();
    private String method = SignatureMethod.RSA_SHA256;
    private String canonical = CanonicalizationMethod.EXCLUSIVE;

    HandSigned(String message) {
        try {
            document = SafeXml.document(message);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    HandSigned method(String other) {
        method = other;
        return this;
    }

    HandSigned canonical(String other) {
        canonical = other;
        return this;
    }

    HandSigned whole() throws GeneralSecurityException {
        return reference("", transform(Transform.ENVELOPED), transform(CanonicalizationMethod.EXCLUSIVE));
    }

    HandSigned reference(String uri, Transform... transforms) throws GeneralSecurityException {
        return reference(uri, DigestMethod.SHA256, transforms);
    }

    HandSigned reference(String uri, String digest, Transform... transforms) throws GeneralSecurityException {
        references.add(
                factory.newReference(uri, factory.newDigestMethod(digest, null), List.of(transforms), null, null));
        return this;
    }

    Transform transform(String algorithm) throws GeneralSecurityException {
        return factory.newTransform(algorithm, (TransformParameterSpec) null);
    }

    Transform xpath(String expression) throws GeneralSecurityException {
        return factory.newTransform(Transform.XPATH, new XPathFilterParameterSpec(expression));
    }

    Document document() {
        return document;
    }

    KeyInfo info(X509Certificate... chain) {
        var infos = factory.getKeyInfoFactory();
        return infos.newKeyInfo(List.of(infos.newX509Data(List.of(chain))));
    }

    /** @return the signature, child of the root */
    Element sign(Key key, KeyInfo info, Consumer<DOMSignContext> ids)
            throws GeneralSecurityException, MarshalException, XMLSignatureException {
        var context = new DOMSignContext(key, document.getDocumentElement());
        context.setDefaultNamespacePrefix("ds");
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        ids.accept(context);
        var signed = factory.newSignedInfo(
                factory.newCanonicalizationMethod(canonical, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(method, null),
                references);
        factory.newXMLSignature(signed, info, objects, "s", null).sign(context);
        return (Element) document.getDocumentElement().getLastChild();
    }

    Element sign(Certificates.Holder holder) throws GeneralSecurityException, MarshalException, XMLSignatureException {
        return sign(holder.key(), info(holder.certificate()), context -> {});
    }

    /** The signature as text. */
    static String text(Element signature) {
        try {
            return SafeXml.text(signature);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The message with a signature at its place, as base64. */
    static String with(String message, String signature) {
        return withInside(message, Base64.getEncoder().encodeToString(signature.getBytes(UTF_8)));
    }

    static String withInside(String message, String inside) {
        int end = message.lastIndexOf("</");
        return message.substring(0, end) + "<SystemSignature>" + inside + "</SystemSignature>" + message.substring(end);
    }
}

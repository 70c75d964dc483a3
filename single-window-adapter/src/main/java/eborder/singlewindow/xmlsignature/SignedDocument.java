package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.xml.SafeXml;
import java.security.SignatureException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A message whose one signature stands where its signature belongs: in {@code SystemSignature}, a child of the root. There it is an element,
 * or the same as base64; then {@code SystemSignature} is no part of what was signed.
 */
final class SignedDocument {
    private static final String HOLDER = "SystemSignature";
    private static final int LONGEST_SIGNATURE = 256 << 10;

    private SignedDocument() {}

    /** @return the signature, in the document that it signs */
    static Element signature(String message) throws SignatureException {
        var root = document(message);
        var holders = children(root).stream()
                .filter(child -> HOLDER.equals(child.getLocalName()))
                .toList();
        if (holders.isEmpty()) {
            throw SignatureDefect.MISSING.refused();
        }
        if (holders.size() > 1) {
            throw SignatureDefect.REPEATED.refused();
        }
        var signature = held(holders.get(0));
        if (signature.getOwnerDocument().equals(root.getOwnerDocument())) {
            return signature;
        }
        root.removeChild(holders.get(0));
        return put(signature, root);
    }

    /** The one signature that a place holds: a child of it, or in a document of its own if it stands there as base64. */
    static Element held(Element holder) throws SignatureException {
        var inside = children(holder);
        if (inside.size() > 1) {
            throw SignatureDefect.REPEATED.refused();
        }
        return required(inside.isEmpty() ? document(decoded(holder.getTextContent())) : inside.get(0));
    }

    /** @return its copy, the last child of the root */
    static Element put(Element signature, Element root) {
        return (Element) root.appendChild(root.getOwnerDocument().importNode(signature, true));
    }

    private static Element required(Element found) throws SignatureException {
        if (!XMLSignature.XMLNS.equals(found.getNamespaceURI()) || !"Signature".equals(found.getLocalName())) {
            throw SignatureDefect.MISSING.refused();
        }
        return found;
    }

    /** Many fill the place with a word that means nothing. */
    private static String decoded(String text) throws SignatureException {
        if (text.length() > LONGEST_SIGNATURE) {
            throw SignatureDefect.UNREADABLE.refused();
        }
        try {
            var xml = new String(Base64.getMimeDecoder().decode(text), UTF_8).strip();
            if (xml.startsWith("<")) {
                return xml;
            }
        } catch (IllegalArgumentException notBase64) {
            throw SignatureDefect.MISSING.refused(notBase64);
        }
        throw SignatureDefect.MISSING.refused();
    }

    static Element document(String xml) throws SignatureException {
        try {
            return SafeXml.document(xml).getDocumentElement();
        } catch (XMLStreamException unreadable) {
            throw SignatureDefect.UNREADABLE.refused(unreadable);
        }
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}

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
        return in(root, holders.get(0));
    }

    private static Element in(Element root, Element holder) throws SignatureException {
        var inside = children(holder);
        if (inside.size() > 1) {
            throw SignatureDefect.REPEATED.refused();
        }
        if (inside.size() == 1) {
            return required(inside.get(0));
        }
        var signature = required(document(decoded(holder.getTextContent())));
        root.removeChild(holder);
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

    private static Element document(String xml) throws SignatureException {
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

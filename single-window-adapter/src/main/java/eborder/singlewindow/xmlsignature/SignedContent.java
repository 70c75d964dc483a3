package eborder.singlewindow.xmlsignature;

import eborder.singlewindow.xml.SafeXml;
import java.security.SignatureException;
import java.util.List;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/**
 * The one {@code Content} of a message as a document of its own, with the person's signature put into it from beside it. So whatever else
 * stands in the message is neither signed nor read.
 */
final class SignedContent {
    private SignedContent() {}

    /** @return the signature, in the document that it signs */
    static Element signature(String message) throws SignatureException {
        var bodies = named(SignedDocument.document(message), "Body");
        if (bodies.size() != 1) {
            throw SignatureDefect.NOT_WHOLE.refused();
        }
        var body = bodies.get(0);
        var contents = named(body, "Content");
        var holders = named(body, "Signature");
        if (holders.isEmpty()) {
            throw SignatureDefect.MISSING.refused();
        }
        if (holders.size() > 1) {
            throw SignatureDefect.REPEATED.refused();
        }
        if (contents.size() != 1) {
            throw SignatureDefect.NOT_WHOLE.refused();
        }
        return SignedDocument.put(signature(holders.get(0)), alone(contents.get(0)));
    }

    /** Some put the signature itself where its holder belongs. */
    private static Element signature(Element holder) throws SignatureException {
        return XMLSignature.XMLNS.equals(holder.getNamespaceURI()) ? holder : SignedDocument.held(holder);
    }

    private static Element alone(Element content) throws SignatureException {
        try {
            return SignedDocument.document(SafeXml.text(content));
        } catch (XMLStreamException unwritable) {
            throw SignatureDefect.UNREADABLE.refused(unwritable);
        }
    }

    /** The case of names doesn't count, as for the reader. */
    private static List<Element> named(Element parent, String name) {
        return SignedDocument.children(parent).stream()
                .filter(child -> name.equalsIgnoreCase(child.getLocalName()))
                .toList();
    }
}

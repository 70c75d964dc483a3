package eborder.singlewindow.xmlsignature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the signed properties of XAdES baseline B (EN 319 132-1). */
final class XadesWriting {
    static final String ID = "signed-properties";

    private final Document document;
    private final Element signed;

    XadesWriting(Document document, X509Certificate signer, Instant at) throws GeneralSecurityException {
        this.document = document;
        this.signed = xades("SignedProperties");
        signed.setAttribute("Id", ID);
        var properties = within(signed, xades("SignedSignatureProperties"));
        within(properties, xades("SigningTime"))
                .setTextContent(at.truncatedTo(ChronoUnit.SECONDS).toString());
        var certificate = within(within(properties, xades("SigningCertificateV2")), xades("Cert"));
        digest(within(certificate, xades("CertDigest")), signer);
    }

    private void digest(Element parent, X509Certificate signer) throws GeneralSecurityException {
        within(parent, ds("DigestMethod")).setAttribute("Algorithm", DigestMethod.SHA256);
        within(parent, ds("DigestValue"))
                .setTextContent(Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(signer.getEncoded())));
    }

    Element signed() {
        return signed;
    }

    /** @param signature its id @param reference id of the one to the message */
    Element qualifying(String signature, String reference) {
        var format = within(within(signed, xades("SignedDataObjectProperties")), xades("DataObjectFormat"));
        format.setAttribute("ObjectReference", "#" + reference);
        within(format, xades("MimeType")).setTextContent("text/xml");
        var qualifying = xades("QualifyingProperties");
        qualifying.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xades", XadesProperties.XADES);
        qualifying.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:ds", XMLSignature.XMLNS);
        qualifying.setAttribute("Target", "#" + signature);
        qualifying.appendChild(signed);
        return qualifying;
    }

    private static Element within(Element parent, Element child) {
        parent.appendChild(child);
        return child;
    }

    private Element xades(String name) {
        return document.createElementNS(XadesProperties.XADES, "xades:" + name);
    }

    private Element ds(String name) {
        return document.createElementNS(XMLSignature.XMLNS, "ds:" + name);
    }
}

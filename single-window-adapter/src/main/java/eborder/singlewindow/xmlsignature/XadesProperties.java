package eborder.singlewindow.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.xml.SafeXml;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/** The signed properties of XAdES (EN 319 132-1): whose certificate signed, and when. */
final class XadesProperties {
    static final String TYPE = "http://uri.etsi.org/01903#SignedProperties";
    static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

    /** How far the signer's clock may run ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private XadesProperties() {}

    /** Where they stand in a signature. */
    static Element signedProperties(Element signature) throws SignatureException {
        var found = SignedDocument.children(signature).stream()
                .filter(child ->
                        XMLSignature.XMLNS.equals(child.getNamespaceURI()) && "Object".equals(child.getLocalName()))
                .flatMap(object -> named(object, "QualifyingProperties").stream())
                .flatMap(properties -> named(properties, "SignedProperties").stream())
                .toList();
        if (found.size() != 1 || !found.get(0).hasAttribute("Id")) {
            throw SignatureDefect.PROPERTIES.refused();
        }
        return found.get(0);
    }

    /** @param digested as they were signed */
    static void require(byte[] digested, X509Certificate signer, Instant now) throws SignatureException {
        try {
            var root = SafeXml.document(new String(digested, UTF_8)).getDocumentElement();
            boolean asAgreed = is(root, "SignedProperties")
                    && named(root, "SignedSignatureProperties").size() == 1
                    && isOf(named(root, "SignedSignatureProperties").get(0), signer, now);
            if (!asAgreed) {
                throw SignatureDefect.PROPERTIES.refused();
            }
        } catch (XMLStreamException | GeneralSecurityException | DateTimeException | IllegalArgumentException broken) {
            throw SignatureDefect.PROPERTIES.refused(broken);
        }
    }

    private static boolean isOf(Element properties, X509Certificate signer, Instant now)
            throws GeneralSecurityException {
        var made = named(properties, "SigningTime").stream()
                .map(time -> OffsetDateTime.parse(time.getTextContent().strip()).toInstant())
                .findFirst();
        var digest = digest(properties, "SigningCertificateV2").or(() -> digest(properties, "SigningCertificate"));
        return made.isPresent()
                && !made.get().isAfter(now.plus(AHEAD))
                && digest.isPresent()
                && names(digest.get(), signer);
    }

    /** Of the first certificate that is named, which is the signer's. */
    private static Optional<Element> digest(Element properties, String element) {
        return named(properties, element).stream()
                .flatMap(certificates -> named(certificates, "Cert").stream().limit(1))
                .flatMap(certificate -> named(certificate, "CertDigest").stream())
                .findFirst();
    }

    private static boolean names(Element digest, X509Certificate signer) throws GeneralSecurityException {
        var inside = SignedDocument.children(digest);
        var algorithm =
                inside.isEmpty() ? null : Algorithms.digest(inside.get(0).getAttribute("Algorithm"));
        return algorithm != null
                && inside.size() == 2
                && MessageDigest.isEqual(
                        MessageDigest.getInstance(algorithm).digest(signer.getEncoded()),
                        Base64.getMimeDecoder().decode(inside.get(1).getTextContent()));
    }

    private static List<Element> named(Element parent, String name) {
        return SignedDocument.children(parent).stream()
                .filter(child -> is(child, name))
                .toList();
    }

    private static boolean is(Element element, String name) {
        return XADES.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }
}

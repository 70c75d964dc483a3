package eborder.singlewindow.xmlsignature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SignatureException;
import java.util.List;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;

/** What a signature covers: the whole message without the signature, with XAdES also the signed properties, and nothing else. */
final class Covered {
    private final List<Reference> references;

    private Covered(List<Reference> references) {
        this.references = references;
    }

    static Covered of(XMLSignature signature, SignatureKind kind) throws SignatureException {
        var covered = new Covered(signature.getSignedInfo().getReferences());
        covered.require(kind);
        return covered;
    }

    private void require(SignatureKind kind) throws SignatureException {
        if (!references.stream().allMatch(Algorithms::isAllowed)) {
            throw SignatureDefect.ALGORITHM.refused();
        }
        var whole = references.stream().filter(Covered::isWhole).toList();
        if (whole.size() != 1
                || !Algorithms.takeOutTheSignatureOnly(whole.get(0).getTransforms())) {
            throw SignatureDefect.NOT_WHOLE.refused();
        }
        var others = references.stream().filter(one -> !isWhole(one)).toList();
        if (kind == SignatureKind.XADES && others.isEmpty()) {
            throw SignatureDefect.PROPERTIES.refused();
        }
        boolean asAgreed =
                kind == SignatureKind.XADES ? others.size() == 1 && isOfProperties(others.get(0)) : others.isEmpty();
        if (!asAgreed) {
            throw SignatureDefect.NOT_WHOLE.refused();
        }
    }

    private static boolean isWhole(Reference reference) {
        return "".equals(reference.getURI());
    }

    private static boolean isOfProperties(Reference reference) {
        return XadesProperties.TYPE.equals(reference.getType())
                && reference.getURI() != null
                && reference.getURI().startsWith("#")
                && Algorithms.areCanonicalOnly(reference.getTransforms());
    }

    /** The message as it was digested; after the signature was found genuine. */
    byte[] whole() {
        return digested(references.stream().filter(Covered::isWhole).findFirst().orElseThrow());
    }

    /** The properties as they were digested; after the signature was found genuine. */
    byte[] properties() {
        return digested(
                references.stream().filter(one -> !isWhole(one)).findFirst().orElseThrow());
    }

    private static byte[] digested(Reference reference) {
        try (var bytes = reference.getDigestInputStream()) {
            return bytes.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }
}

package eborder.singlewindow.xmlsignature;

import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;

/** What a signature may be made with. Whatever isn't named is refused: HMAC above all, which would take a public key for a secret. */
final class Algorithms {
    private static final String RSA = "RSA";
    private static final String EC = "EC";
    private static final int SHORTEST_RSA = 2048;
    private static final int SHORTEST_EC = 256;

    private static final Map<String, String> KEY_OF_SIGNATURE = Map.of(
            SignatureMethod.RSA_SHA256, RSA,
            SignatureMethod.RSA_SHA384, RSA,
            SignatureMethod.RSA_SHA512, RSA,
            SignatureMethod.SHA256_RSA_MGF1, RSA,
            SignatureMethod.SHA384_RSA_MGF1, RSA,
            SignatureMethod.SHA512_RSA_MGF1, RSA,
            SignatureMethod.ECDSA_SHA256, EC,
            SignatureMethod.ECDSA_SHA384, EC,
            SignatureMethod.ECDSA_SHA512, EC);

    /** Name in the JDK by name in XML. */
    private static final Map<String, String> DIGESTS = Map.of(
            DigestMethod.SHA256, "SHA-256",
            DigestMethod.SHA384, "SHA-384",
            DigestMethod.SHA512, "SHA-512");

    /** None that keeps comments. */
    private static final Set<String> CANONICAL = Set.of(
            CanonicalizationMethod.INCLUSIVE, CanonicalizationMethod.INCLUSIVE_11, CanonicalizationMethod.EXCLUSIVE);

    private Algorithms() {}

    static boolean isAllowed(SignedInfo signed) {
        return CANONICAL.contains(signed.getCanonicalizationMethod().getAlgorithm())
                && KEY_OF_SIGNATURE.containsKey(signed.getSignatureMethod().getAlgorithm());
    }

    static boolean isAllowed(Reference reference) {
        return DIGESTS.containsKey(reference.getDigestMethod().getAlgorithm());
    }

    /** @return name in the JDK, null if it isn't allowed */
    static String digest(String algorithm) {
        return DIGESTS.get(algorithm);
    }

    /** Whether the key is of the method's kind and long enough. */
    static boolean fits(PublicKey key, SignatureMethod method) {
        var kind = KEY_OF_SIGNATURE.get(method.getAlgorithm());
        if (key instanceof RSAKey rsa) {
            return RSA.equals(kind) && rsa.getModulus().bitLength() >= SHORTEST_RSA;
        }
        return key instanceof ECKey ec
                && EC.equals(kind)
                && ec.getParams().getOrder().bitLength() >= SHORTEST_EC;
    }

    /** The signature taken out, then a canonical form if one is named; nothing that could take out more. */
    static boolean takeOutTheSignatureOnly(List<Transform> transforms) {
        return !transforms.isEmpty()
                && transforms.get(0).getAlgorithm().equals(Transform.ENVELOPED)
                && areCanonicalOnly(transforms.subList(1, transforms.size()));
    }

    static boolean areCanonicalOnly(List<Transform> transforms) {
        return transforms.size() <= 1
                && transforms.stream().allMatch(transform -> CANONICAL.contains(transform.getAlgorithm()));
    }
}

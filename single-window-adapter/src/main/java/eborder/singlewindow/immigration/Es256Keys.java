package eborder.singlewindow.immigration;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Keys on P-256 as settings write them: base64 of PKCS #8 and of SubjectPublicKeyInfo. */
public final class Es256Keys {
    private Es256Keys() {}

    /** @throws IllegalArgumentException if that is no such key */
    public static PrivateKey ownKey(String text) {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text.strip())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no key in PKCS #8", e);
        }
    }

    /** @throws IllegalArgumentException if that is no such key */
    public static PublicKey partnerKey(String text) {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text.strip())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key", e);
        }
    }
}

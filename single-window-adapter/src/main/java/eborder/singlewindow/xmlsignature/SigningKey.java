package eborder.singlewindow.xmlsignature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.Collections;

/**
 * The key that our messages to a partner are signed with: RSA, whose signatures of equal messages are equal, so that a message that is sent
 * again is the same message byte for byte.
 */
public record SigningKey(PrivateKey key, X509Certificate certificate) {
    /**
     * @param store PKCS #12 with one key
     * @throws IllegalArgumentException if it can't be read or has no RSA key
     */
    public static SigningKey read(Path store, char[] password) {
        try (var bytes = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(bytes, password);
            for (var alias : Collections.list(keys.aliases())) {
                if (keys.getKey(alias, password) instanceof PrivateKey key && key instanceof RSAKey) {
                    return new SigningKey(key, (X509Certificate) keys.getCertificate(alias));
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("key store cannot be read: " + store.getFileName(), unreadable);
        }
        throw new IllegalArgumentException("no RSA key in " + store.getFileName());
    }
}

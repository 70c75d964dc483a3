package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * A private key with its certificates.
 *
 * @param chain the key's own certificate first, the root (if the key store has it) last
 */
public record StoredKey(PrivateKey privateKey, List<X509Certificate> chain) {
    /** @throws Problem SIGNING_FAILED if the key does not belong to the first certificate */
    public StoredKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty() || !fits(privateKey, chain.get(0))) {
            throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("why", "private key and certificate are not a pair"));
        }
    }

    /**
     * Reads one key entry of a PKCS#12 file.
     *
     * @param alias may be empty if the file holds a single key
     * @throws Problem SIGNING_FAILED with the file's name, if it can't be read or holds no such key
     */
    static StoredKey read(Path file, char[] password, Optional<String> alias) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            String name = alias.orElseGet(() -> onlyKey(store, file));
            if (!(store.getKey(name, password) instanceof PrivateKey key)) {
                throw unusable(file, "no key under the alias " + name);
            }
            return new StoredKey(
                    key,
                    Stream.of(store.getCertificateChain(name))
                            .map(X509Certificate.class::cast)
                            .toList());
        } catch (IOException | GeneralSecurityException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw (Problem) (wrong ? wrongPassword(file) : unusable(file, e.getMessage())).initCause(e);
        }
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Whose key it is, as the certificate says. */
    String commonName() {
        return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN)[0]
                .getFirst()
                .getValue()
                .toString();
    }

    /** The certificate nearest to the root: what others must trust. */
    X509Certificate anchor() {
        return chain.get(chain.size() - 1);
    }

    /** The chain as it is put into signatures: a self-signed root proves nothing there and is left out. */
    public List<X509Certificate> chainWithoutRoot() {
        return chain.stream()
                .filter(one ->
                        chain.size() == 1 || !one.getSubjectX500Principal().equals(one.getIssuerX500Principal()))
                .toList();
    }

    /** Names the certificate only, so that a key never reaches a log. */
    @Override
    public String toString() {
        return certificate().getSubjectX500Principal() + " no. "
                + certificate().getSerialNumber().toString(16);
    }

    private static String onlyKey(KeyStore store, Path file) {
        try {
            List<String> keys = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (keys.size() != 1) {
                throw unusable(file, keys.size() + " keys: name one by its alias");
            }
            return keys.get(0);
        } catch (GeneralSecurityException e) {
            throw (Problem) unusable(file, e.getMessage()).initCause(e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Problem wrongPassword(Path file) {
        return new Problem(ErrorCode.WRONG_PIN, Map.of("keystore", file.toString(), "why", "wrong password"));
    }

    private static Problem unusable(Path file, String why) {
        return new Problem(ErrorCode.SIGNING_FAILED, Map.of("keystore", file.toString(), "why", String.valueOf(why)));
    }

    private static boolean fits(PrivateKey key, X509Certificate certificate) {
        String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        byte[] probe = certificate.getSerialNumber().toByteArray();
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(probe);
            Signature checking = Signature.getInstance(algorithm);
            checking.initVerify(certificate.getPublicKey());
            checking.update(probe);
            return checking.verify(signing.sign());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}

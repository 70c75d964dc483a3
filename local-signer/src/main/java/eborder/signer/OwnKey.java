package eborder.signer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.security.auth.login.LoginException;

/**
 * A key that signs, in a PKCS#12 file or a PKCS#11 token, with its certificates.
 *
 * @param provider that holds the key; null if any can use it
 */
record OwnKey(PrivateKey key, List<X509Certificate> chain, Provider provider) {
    private static final int P384 = 384;

    /** @throws Stop KEY_UNREADABLE, PIN_WRONG, NO_KEY */
    static OwnKey open(Options options, char[] pin) {
        try {
            return options.pkcs12() == null ? inToken(options, pin) : inFile(options, pin);
        } catch (IOException | ProviderException refused) {
            throw new Stop(isLogin(refused) ? Stop.Reason.PIN_WRONG : Stop.Reason.KEY_UNREADABLE, refused);
        } catch (GeneralSecurityException unreadable) {
            throw new Stop(Stop.Reason.KEY_UNREADABLE, unreadable);
        }
    }

    private static OwnKey inFile(Options options, char[] pin) throws IOException, GeneralSecurityException {
        try (var file = Files.newInputStream(options.pkcs12())) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, pin);
            return in(store, options.alias(), pin, null);
        }
    }

    private static OwnKey inToken(Options options, char[] pin) throws IOException, GeneralSecurityException {
        var provider = Security.getProvider("SunPKCS11").configure(configuration(options.pkcs11(), options.token()));
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return in(store, options.alias(), null, provider);
    }

    /** SunPKCS11 finds a token by its place in the library's list, not by its label. */
    private static String configuration(Path library, String token) throws IOException {
        var file = Files.createTempFile("eborder-signer", ".cfg");
        var slot = token == null ? "" : "slotListIndex = " + token + "\n";
        Files.writeString(file, "name = eBorder\nlibrary = " + library.toAbsolutePath() + "\n" + slot);
        file.toFile().deleteOnExit();
        return file.toString();
    }

    private static OwnKey in(KeyStore store, String wanted, char[] pin, Provider provider)
            throws GeneralSecurityException {
        var keys = new ArrayList<String>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && (wanted == null || wanted.equals(alias))) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new Stop(Stop.Reason.NO_KEY, "--alias " + Collections.list(store.aliases()));
        }
        var chain = new ArrayList<X509Certificate>();
        for (Certificate one : store.getCertificateChain(keys.get(0))) {
            chain.add((X509Certificate) one);
        }
        return new OwnKey((PrivateKey) store.getKey(keys.get(0), pin), List.copyOf(chain), provider);
    }

    private static boolean isLogin(Exception refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof LoginException || cause instanceof UnrecoverableKeyException) {
                return true;
            }
        }
        return false;
    }

    /** Base64 of DER. */
    List<String> certificates() {
        var encoded = new ArrayList<String>();
        try {
            for (var one : chain) {
                encoded.add(Base64.getEncoder().encodeToString(one.getEncoded()));
            }
        } catch (CertificateEncodingException unreadable) {
            throw new Stop(Stop.Reason.KEY_UNREADABLE, unreadable);
        }
        return encoded;
    }

    String holder() {
        return chain.get(0).getSubjectX500Principal().getName();
    }

    /** @return base64url, as RFC 7518 says for the key's algorithm */
    String sign(byte[] input) {
        try {
            var signing = provider == null
                    ? Signature.getInstance(algorithm())
                    : Signature.getInstance(algorithm(), provider);
            signing.initSign(key);
            signing.update(input);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException | ProviderException refused) {
            throw new Stop(Stop.Reason.KEY_UNREADABLE, refused);
        }
    }

    private String algorithm() {
        if (chain.get(0).getPublicKey() instanceof ECKey ec) {
            int bits = ec.getParams().getOrder().bitLength();
            return (bits == P384 ? "SHA384" : "SHA256") + "withECDSAinP1363Format";
        }
        return "SHA256withRSA";
    }
}

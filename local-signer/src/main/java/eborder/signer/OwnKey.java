package eborder.signer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A key that signs, in a PKCS#12 file or a PKCS#11 token, with its certificates.
 *
 * @param provider that holds the key; null if any can use it
 */
record OwnKey(PrivateKey key, List<X509Certificate> chain, Provider provider) {
    private static final int P384 = 384;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String TRIAL = "eborder-signer --self-test";
    private static final Pattern NO_TOKEN = Pattern.compile(
            "slotListIndex|PKCS11 not found|no such algorithm: PKCS11|CKR_(TOKEN|DEVICE|SLOT|USER_PIN_NOT_INITIALIZED)");

    /** @throws Stop KEY_UNREADABLE, TOKEN_MISSING, PIN_WRONG, NO_KEY */
    static OwnKey open(Options options, char[] pin) {
        try {
            return options.pkcs12() == null ? inToken(options, pin) : inFile(options, pin);
        } catch (IOException | ProviderException | GeneralSecurityException refused) {
            throw new Stop(reason(refused), refused);
        }
    }

    /** What the JDK means: it knows neither a token that isn't there nor a login by one exception. */
    private static Stop.Reason reason(Exception refused) {
        var said = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecoverableKeyException) {
                return Stop.Reason.PIN_WRONG;
            }
            said.append(cause.getClass().getSimpleName())
                    .append(' ')
                    .append(cause.getMessage())
                    .append('\n');
        }
        if (said.indexOf("CKR_PIN_") >= 0) {
            return Stop.Reason.PIN_WRONG;
        }
        return NO_TOKEN.matcher(said).find() ? Stop.Reason.TOKEN_MISSING : Stop.Reason.KEY_UNREADABLE;
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

    /** @throws Stop CERTIFICATE_UNFIT if the certificate isn't in force now, or isn't for signing */
    void requireFit(Instant now) {
        var own = chain.get(0);
        var usage = own.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new Stop(Stop.Reason.CERTIFICATE_UNFIT, "keyUsage");
        }
        try {
            own.checkValidity(Date.from(now));
        } catch (CertificateException outside) {
            throw new Stop(Stop.Reason.CERTIFICATE_UNFIT, outside);
        }
    }

    /** Signs something and verifies it. @throws Stop SIGNATURE_FAILS */
    void requireSigns() {
        try {
            var checking = Signature.getInstance(algorithm());
            checking.initVerify(chain.get(0));
            checking.update(TRIAL.getBytes(StandardCharsets.US_ASCII));
            if (!checking.verify(Base64.getUrlDecoder().decode(signText(TRIAL)))) {
                throw new Stop(Stop.Reason.SIGNATURE_FAILS, holder());
            }
        } catch (GeneralSecurityException refused) {
            throw new Stop(Stop.Reason.SIGNATURE_FAILS, refused);
        }
    }

    /** @throws Stop CHAIN_BROKEN unless each certificate was issued by the next one */
    void requireChain() {
        try {
            for (int at = 0; at + 1 < chain.size(); at++) {
                chain.get(at).verify(chain.get(at + 1).getPublicKey());
            }
        } catch (GeneralSecurityException broken) {
            throw new Stop(Stop.Reason.CHAIN_BROKEN, broken);
        }
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

    /** As {@link #sign}. @param ascii what is signed */
    String signText(String ascii) {
        return sign(ascii.getBytes(StandardCharsets.US_ASCII));
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

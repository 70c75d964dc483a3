package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

/**
 * A token with keys that never leave it (PKCS#11), opened by its PIN. When it is lost, signing fails and each later try opens it
 * anew, so that it works again once it is back. A PIN that the token has refused is never tried twice: tokens lock.
 * Safe for several threads.
 */
final class KeyToken implements AutoCloseable {
    private static final Logger LOG = System.getLogger(KeyToken.class.getName());

    private final TokenLibrary library;
    private final long slot;
    private final String name;
    private char[] pin;
    private Opened opened;

    /** The token while it is logged in. */
    private record Opened(Provider provider, KeyStore keys) {}

    /** @param slot the number of the token's slot, as the library gives it */
    KeyToken(Path library, long slot, char[] pin) {
        this.library = TokenLibrary.of(library);
        this.slot = slot;
        this.name = library.getFileName() + ", slot " + slot;
        this.pin = pin.clone();
    }

    /** @throws Problem SIGNING_FAILED if the token or the key isn't there, WRONG_PIN if the token refuses the PIN */
    StoredKey key(String alias) {
        return attempt(now -> {
            var chain = now.keys().getCertificateChain(alias);
            if (chain == null || !now.keys().isKeyEntry(alias)) {
                throw unusable("no key with its certificate under the alias " + alias);
            }
            var certificates = Stream.of(chain).map(X509Certificate.class::cast).toList();
            String algorithm = certificates.get(0).getPublicKey().getAlgorithm();
            return new StoredKey(new TokenKey(this, alias, algorithm), certificates);
        });
    }

    /** @throws Problem SIGNING_FAILED if the token or the key isn't there */
    byte[] sign(String alias, String algorithm, byte[] content) {
        return attempt(now -> {
            if (!(now.keys().getKey(alias, null) instanceof PrivateKey key)) {
                throw new GeneralSecurityException("no key under the alias " + alias);
            }
            Signature signing = Signature.getInstance(algorithm, now.provider());
            signing.initSign(key);
            signing.update(content);
            return signing.sign();
        });
    }

    private interface Deed<T> {
        T with(Opened now) throws GeneralSecurityException;
    }

    /** Tries as it is, then opened anew, then after the library has looked for its tokens. */
    private <T> T attempt(Deed<T> deed) {
        Opened before = null;
        try {
            return library.using(() -> deed.with(opened()));
        } catch (GeneralSecurityException | ProviderException lost) {
            before = current();
        }
        forget(before);
        try {
            return library.using(() -> deed.with(opened()));
        } catch (GeneralSecurityException | ProviderException stillLost) {
            forget(current());
            library.reload();
        }
        try {
            return library.using(() -> deed.with(opened()));
        } catch (GeneralSecurityException | ProviderException gone) {
            throw (Problem) unusable(String.valueOf(gone.getMessage())).initCause(gone);
        }
    }

    private synchronized Opened current() {
        return opened;
    }

    private synchronized void forget(Opened lost) {
        if (Objects.equals(opened, lost)) {
            opened = null;
        }
    }

    private synchronized Opened opened() throws GeneralSecurityException {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    private Opened open() throws GeneralSecurityException {
        if (pin == null) {
            throw unusable("closed, or its PIN was refused");
        }
        Provider provider = library.provider(slot);
        // a token that somebody is logged in to takes every PIN for right
        logOut(provider);
        KeyStore keys = KeyStore.getInstance("PKCS11", provider);
        try {
            keys.load(null, pin.clone());
            return new Opened(provider, keys);
        } catch (IOException refused) {
            if (isWrongPin(refused)) {
                pin = null;
                throw new Problem(ErrorCode.WRONG_PIN);
            }
            throw new GeneralSecurityException(refused);
        }
    }

    private static boolean isWrongPin(Throwable refused) {
        return refused != null && (refused instanceof FailedLoginException || isWrongPin(refused.getCause()));
    }

    /** Logs out and forgets the PIN: no key of it signs any more. */
    @Override
    public synchronized void close() {
        pin = null;
        if (opened != null) {
            logOut(opened.provider());
        }
        opened = null;
    }

    private static void logOut(Provider provider) {
        try {
            ((AuthProvider) provider).logout();
        } catch (LoginException | ProviderException alreadyGone) {
            LOG.log(Level.DEBUG, "Not logged out of a token: {0}", alreadyGone.toString());
        }
    }

    private Problem unusable(String why) {
        return new Problem(ErrorCode.SIGNING_FAILED, Map.of("token", name, "why", why));
    }

    /** For people: library and slot. */
    @Override
    public String toString() {
        return name;
    }
}

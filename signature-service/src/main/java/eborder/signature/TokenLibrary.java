package eborder.signature;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A PKCS#11 library (OASIS PKCS #11 v2.40) in this process, by the JDK's SunPKCS11. There is one of each file: the library keeps
 * one state for all that use it.
 */
final class TokenLibrary {
    private static final Logger LOG = System.getLogger(TokenLibrary.class.getName());
    private static final String WRAPPER = "sun.security.pkcs11.wrapper.PKCS11";
    private static final Map<Path, TokenLibrary> KNOWN = new ConcurrentHashMap<>();

    private final Path file;
    private final AtomicInteger opened = new AtomicInteger();
    private final ReadWriteLock reloading = new ReentrantReadWriteLock();

    private TokenLibrary(Path file) {
        this.file = file;
    }

    static TokenLibrary of(Path file) {
        return KNOWN.computeIfAbsent(file.toAbsolutePath().normalize(), TokenLibrary::new);
    }

    /** What is done with a token. */
    interface Deed<T> {
        T done() throws GeneralSecurityException;
    }

    /** Does something with one of its tokens; meanwhile the library isn't reloaded. */
    <T> T using(Deed<T> deed) throws GeneralSecurityException {
        reloading.readLock().lock();
        try {
            return deed.done();
        } finally {
            reloading.readLock().unlock();
        }
    }

    /** A fresh way to the token in the slot, not logged in. @throws java.security.ProviderException if there is no token */
    Provider provider(long slot) {
        String settings = "--name=eborder%d%nlibrary=%s%nslot=%d%n".formatted(opened.incrementAndGet(), file, slot);
        return Security.getProvider("SunPKCS11").configure(settings);
    }

    /**
     * Lets the library look for its tokens anew. Some see a token that was away only then, and the JDK has no public way to ask
     * for it; where its inner one is closed (no {@code --add-opens}), only libraries that look by themselves find it again.
     */
    void reload() {
        reloading.writeLock().lock();
        try {
            Class<?> wrapper = Class.forName(WRAPPER);
            var modules = wrapper.getDeclaredField("moduleMap");
            modules.setAccessible(true);
            Map<?, ?> loaded = (Map<?, ?>) modules.get(null);
            Object module = loaded.remove(file.toString());
            if (module != null) {
                Method end = wrapper.getDeclaredMethod("C_Finalize", Object.class);
                end.setAccessible(true);
                end.invoke(module, new Object[] {null});
            }
        } catch (ReflectiveOperationException | RuntimeException closed) {
            LOG.log(Level.WARNING, "The library {0} can't be reloaded: {1}", file, closed.toString());
        } finally {
            reloading.writeLock().unlock();
        }
    }
}

package eborder.support;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** As many threads as are asked for, like the server's. */
final class Threads {
    private static final ExecutorService POOL = Executors.newCachedThreadPool(deed -> {
        var thread = new Thread(deed);
        thread.setDaemon(true);
        return thread;
    });

    private Threads() {}

    static ManagedExecutorService managed() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                Threads.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    POOL.execute((Runnable) arguments[0]);
                    return null;
                });
    }
}

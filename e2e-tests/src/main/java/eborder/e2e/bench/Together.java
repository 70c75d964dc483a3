package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Tasks that run at once, each in a thread of its own. */
final class Together {
    private Together() {}

    /**
     * Waits for all of them.
     *
     * @return what they gave, in their order
     * @throws Failed with the reason of the first that broke off
     */
    static <T> List<T> run(Collection<? extends Callable<T>> tasks) {
        var pool = Executors.newFixedThreadPool(tasks.size());
        try {
            var given = new ArrayList<T>();
            for (var done : pool.invokeAll(tasks)) {
                given.add(done.get());
            }
            return given;
        } catch (ExecutionException broken) {
            throw new Failed("The measurement broke off: " + broken.getCause(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }
}

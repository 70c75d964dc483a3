package eborder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void all_are_done_at_the_same_time() {
        var pool = Executors.newCachedThreadPool();
        var all = new CyclicBarrier(4);
        with(pool).run(4, () -> {
            meet(all);
            done.incrementAndGet();
        });
        pool.shutdown();

        assertThat(done).hasValue(4);
    }

    private static void meet(CyclicBarrier all) {
        try {
            all.await(20, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void what_no_thread_is_free_for_the_calling_one_does() {
        List<Runnable> waiting = new ArrayList<>();
        with(waiting::add).run(5, done::incrementAndGet);

        assertThat(waiting).hasSize(4);
        assertThat(done).hasValue(5);
        waiting.forEach(Runnable::run);
        assertThat(done).as("done once each").hasValue(5);
    }

    @Test
    void what_one_of_them_throws_is_told_when_all_have_ended() {
        assertThatThrownBy(() -> with(Runnable::run).run(3, () -> {
                    if (done.incrementAndGet() == 1) {
                        throw new Problem(ErrorCode.NOT_FOUND);
                    }
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(done).hasValue(3);
    }

    @Test
    void nobody_does_more_at_once_than_the_portal_can_bear() {
        with(Runnable::run).run(1_000_000, done::incrementAndGet);

        assertThat(done).hasValue(32);
    }

    private static AtOnce with(Executor threads) {
        return new AtOnce((ManagedExecutorService) Proxy.newProxyInstance(
                AtOnceTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, given) -> {
                    threads.execute((Runnable) given[0]);
                    return null;
                }));
    }
}

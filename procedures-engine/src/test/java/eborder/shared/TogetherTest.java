package eborder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherTest {
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<Thread> asking = new CopyOnWriteArrayList<>();
    private final List<List<Integer>> groups = new CopyOnWriteArrayList<>();

    @AfterEach
    void nobody_waits_for_ever() throws InterruptedException {
        callers.shutdown();
        assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_comes_alone_is_answered_alone() {
        var doubled = new Together<>(1, 8, this::doubled);

        assertThat(doubled.ask(1)).isEqualTo(2);
        assertThat(doubled.ask(2)).isEqualTo(4);
        assertThat(groups).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void who_comes_while_another_is_answered_is_answered_with_all_who_came() throws Exception {
        assertThat(answersToOneThenTo(5, 8, this::doubled)).containsExactly(2, 4, 6, 8, 10, 12);
        assertThat(groups.get(0)).containsExactly(1);
        assertThat(groups.get(1)).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    }

    @Test
    void no_more_than_so_many_are_answered_in_one_turn() throws Exception {
        assertThat(answersToOneThenTo(5, 2, this::doubled)).containsExactly(2, 4, 6, 8, 10, 12);
        assertThat(groups).extracting(List::size).containsExactly(1, 2, 2, 1);
    }

    @Test
    void a_bad_question_harms_nobody_else() {
        assertThatThrownBy(() -> answersToOneThenTo(3, 8, numbers -> {
                    if (numbers.contains(3)) {
                        throw new IllegalArgumentException("three");
                    }
                    return doubled(numbers);
                }))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("three");
        assertThat(groups).hasSize(3).contains(List.of(1), List.of(2), List.of(4));
    }

    @Test
    void an_error_leaves_nobody_behind_it_waiting() {
        var turns = new AtomicInteger();
        var together = new Together<Integer, Integer>(1, 8, numbers -> {
            if (turns.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            return doubled(numbers);
        });

        assertThatThrownBy(() -> together.ask(1)).isInstanceOf(StackOverflowError.class);
        assertThat(together.ask(2)).isEqualTo(4);
    }

    @Test
    void everybody_hears_the_answer_to_the_own_question_and_no_more_turns_go_on_than_may() throws Exception {
        var inTurn = new AtomicInteger();
        var together = new Together<Integer, Integer>(2, 4, numbers -> {
            assertThat(inTurn.incrementAndGet()).isLessThanOrEqualTo(2);
            var answers = numbers.stream().map(number -> 2 * number).toList();
            inTurn.decrementAndGet();
            return answers;
        });
        Callable<Void> caller = () -> {
            for (int number = 0; number < 5_000; number++) {
                assertThat(together.ask(number)).isEqualTo(2 * number);
            }
            return null;
        };

        for (var asked :
                callers.invokeAll(IntStream.range(0, 8).mapToObj(at -> caller).toList())) {
            asked.get();
        }
    }

    /** Asks 1, and while that is answered 2 and so many more; the answers in the order of the questions. */
    private List<Integer> answersToOneThenTo(int more, int most, UnaryOperator<List<Integer>> answers)
            throws Exception {
        var begun = new CountDownLatch(1);
        var together = new Together<Integer, Integer>(1, most, numbers -> {
            if (numbers.contains(1)) {
                begun.countDown();
                awaitWaiting(more);
            }
            return answers.apply(numbers);
        });
        List<Future<Integer>> asked = new ArrayList<>();
        asked.add(callers.submit(() -> together.ask(1)));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        for (int number = 2; number <= more + 1; number++) {
            int own = number;
            asked.add(callers.submit(() -> {
                asking.add(Thread.currentThread());
                return together.ask(own);
            }));
        }
        nobody_waits_for_ever();
        List<Integer> heard = new ArrayList<>();
        for (var one : asked) {
            heard.add(one.get());
        }
        return heard;
    }

    private void awaitWaiting(int many) {
        while (asking.size() < many || asking.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            LockSupport.parkNanos(100_000);
        }
    }

    private List<Integer> doubled(List<Integer> numbers) {
        groups.add(numbers);
        return numbers.stream().map(number -> 2 * number).toList();
    }
}

package eborder.shared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Answers those together who ask at the same moment, so that they share a transaction and a journey to the disk. Whoever finds a turn free
 * is answered at once; who doesn't waits, and the first of those who wait answers all of them in the next turn. Nobody waits for company.
 *
 * @param <Q> what each asks
 * @param <A> what each is answered
 */
public final class Together<Q, A> {
    private final int most;
    private final Function<List<Q>, List<A>> answers;
    private final Queue<Asked<Q, A>> waiting = new ArrayDeque<>();
    private int free;

    /**
     * @param turns at the same time: with two, one goes on while the other waits for the disk
     * @param most who are answered in one turn
     * @param answers to questions, in their order; if it fails for several, each asks alone once more by its own thread, so that one bad
     *     question harms nobody else: a failure must leave nothing behind
     */
    public Together(int turns, int most, Function<List<Q>, List<A>> answers) {
        this.free = turns;
        this.most = most;
        this.answers = answers;
    }

    /** @throws RuntimeException what was thrown for this question alone */
    public A ask(Q question) {
        var asked = new Asked<Q, A>(question);
        if (mayBegin(asked) || asked.next.join()) {
            answerFrom(asked);
        }
        return asked.answer.orElseGet(() -> answers.apply(List.of(question)).get(0));
    }

    private synchronized boolean mayBegin(Asked<Q, A> asked) {
        if (free == 0) {
            waiting.add(asked);
            return false;
        }
        free--;
        return true;
    }

    private void answerFrom(Asked<Q, A> first) {
        var group = group(first);
        try {
            answer(group);
        } catch (RuntimeException failure) {
            if (group.size() == 1) {
                throw failure;
            }
        } finally {
            handOver();
            group.forEach(asked -> asked.next.complete(false));
        }
    }

    private void answer(List<Asked<Q, A>> group) {
        var made = answers.apply(group.stream().map(asked -> asked.question).toList());
        for (int at = 0; at < group.size(); at++) {
            group.get(at).answer = Optional.of(made.get(at));
        }
    }

    private synchronized List<Asked<Q, A>> group(Asked<Q, A> first) {
        var group = new ArrayList<Asked<Q, A>>();
        for (var asked = first; asked != null; asked = group.size() < most ? waiting.poll() : null) {
            group.add(asked);
        }
        return group;
    }

    private synchronized void handOver() {
        var following = waiting.poll();
        if (following == null) {
            free++;
        } else {
            following.next.complete(true);
        }
    }

    private static final class Asked<Q, A> {
        private final Q question;

        /** Whether its thread answers the next group; false once that is done. */
        private final CompletableFuture<Boolean> next = new CompletableFuture<>();

        private Optional<A> answer = Optional.empty();

        private Asked(Q question) {
            this.question = question;
        }
    }
}

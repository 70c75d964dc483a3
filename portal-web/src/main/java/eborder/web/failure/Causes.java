package eborder.web.failure;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks behind the wrappers: what is thrown at commit arrives inside two of them (house-in-payara.md 1). */
public final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The broken precondition behind an exception; a clash of versions is one too. */
    public static Optional<Problem> problem(Throwable thrown) {
        return chain(thrown).flatMap(Causes::asProblem).findFirst();
    }

    static boolean contains(Throwable thrown, Class<? extends Throwable> type) {
        return chain(thrown).anyMatch(type::isInstance);
    }

    private static Stream<Problem> asProblem(Throwable cause) {
        if (cause instanceof Problem problem) {
            return Stream.of(problem);
        }
        return cause instanceof OptimisticLockException
                ? Stream.of(new Problem(ErrorCode.CHANGED_BY_SOMEONE_ELSE))
                : Stream.empty();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}

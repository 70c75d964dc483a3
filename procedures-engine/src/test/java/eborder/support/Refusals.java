package eborder.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What must be refused, and with which code. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

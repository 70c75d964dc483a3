package eborder.dossier;

import eborder.procedure.Deadline;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How long an answer may take: it starts when the dossier is complete, and stands still while the filer is asked. */
@Embeddable
public class AnswerClock {
    private Instant receivedAt;
    private Instant dueAt;
    private String dueLaw;
    private Instant pausedAt;
    private boolean late;

    /** Not started yet. */
    protected AnswerClock() {}

    /** @param afterDeadline whether the dossier came after the filing deadline */
    void start(Deadline answer, boolean afterDeadline, Instant now) {
        receivedAt = now;
        dueAt = answer.at();
        dueLaw = answer.law();
        late = afterDeadline;
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    /** Goes on where it stood. */
    void resume(Instant now) {
        dueAt = dueAt.plus(Duration.between(pausedAt, now));
        pausedAt = null;
    }

    /** Nothing is waited for any more. */
    void stop() {
        pausedAt = null;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String dueLaw() {
        return dueLaw;
    }

    Instant pausedAt() {
        return pausedAt;
    }

    boolean late() {
        return late;
    }
}

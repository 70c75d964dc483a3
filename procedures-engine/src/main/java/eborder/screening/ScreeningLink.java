package eborder.screening;

import eborder.shared.Contract;

/** Asks the Immigration Department about people. */
@Contract
public interface ScreeningLink {
    /** Whether there is anybody to ask; if not, nobody waits for an answer. */
    boolean isConnected();

    /**
     * The genuine answer to a question.
     *
     * @throws eborder.shared.Problem SCREENING_FAILED if there is none in time; fact {@code why} names a {@link NoAnswer}
     */
    ScreeningAnswer ask(ScreeningQuestion question);
}

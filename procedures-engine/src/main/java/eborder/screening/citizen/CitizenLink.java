package eborder.screening.citizen;

import eborder.shared.Contract;

/** Asks the national population database about citizens. */
@Contract
public interface CitizenLink {
    /** Whether there is anybody to ask. */
    boolean isConnected();

    /**
     * Whether number, name and date of birth are those of one citizen, by the genuine answer to this very question.
     *
     * @throws eborder.shared.Problem POPULATION_FAILED if there is none; fact {@code why} names a {@link eborder.screening.NoAnswer}, fact
     *     {@code retryAfter} the seconds for which the partner asks to be left alone
     */
    boolean matches(CitizenQuestion question);
}

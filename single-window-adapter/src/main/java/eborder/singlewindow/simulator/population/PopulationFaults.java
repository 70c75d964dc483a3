package eborder.singlewindow.simulator.population;

import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.MessageTaking;

/** What can go wrong at the population database, beside what does at every partner. */
final class PopulationFaults {
    /** The token ends before its time. */
    static final String EXPIRE = "expireNext";
    /** No token is given. */
    static final String WITHHOLD = "withholdTokenNext";
    /** The token isn't one. */
    static final String SPOIL = "spoilTokenNext";
    /** Nobody matches. */
    static final String MISMATCH = "mismatchNext";
    /** The answer is to another question. */
    static final String STRANGER = "otherQuestionNext";
    /** More is said of the citizen than was asked. */
    static final String TELL_ALL = "tellAllNext";
    /** The answer is a word instead of yes or no. */
    static final String WORDS = "wordsNext";
    /** Something follows the answer. */
    static final String TRAIL = "trailNext";
    /** The answer is longer than any. */
    static final String FLOOD = "floodNext";

    private PopulationFaults() {}

    static FaultSwitches switches() {
        return MessageTaking.switches(EXPIRE, WITHHOLD, SPOIL, MISMATCH, STRANGER, TELL_ALL, WORDS, TRAIL, FLOOD);
    }
}

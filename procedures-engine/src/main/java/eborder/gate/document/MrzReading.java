package eborder.gate.document;

/** What a text that should be a machine-readable zone turned out to be. */
public sealed interface MrzReading {
    /** A whole zone. */
    record Whole(TravelDocument document) implements MrzReading {}

    /** None that can be trusted: it has to be read again, and says nothing of the person. */
    record Again(Why why) implements MrzReading {}

    /** Why it has to be read again. */
    enum Why {
        /** A keyboard's input method has changed letters. */
        INPUT_METHOD,
        /** Not two lines of 44 or 36 letters, nor three of 30. */
        LENGTH,
        CHECK_DIGIT,
        /** A visa, whose number is its own or a passport's, as its issuer likes: the page of the passport is wanted. */
        VISA
    }
}

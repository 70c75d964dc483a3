package eborder.e2e.api;

/** Something didn't happen as it should. The message is a sentence for the operator. */
public class Failed extends RuntimeException {
    public Failed(String sentence) {
        super(sentence);
    }

    public Failed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

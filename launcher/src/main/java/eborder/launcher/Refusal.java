package eborder.launcher;

/** A start that can't go on, said in words the operator can act on; the launcher prints the message and ends with 1. */
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}

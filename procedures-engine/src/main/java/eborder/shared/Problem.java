package eborder.shared;

import java.util.Map;

/** A broken precondition or an outside failure: the one exception of the house. Unchecked, so the transaction rolls back. */
public class Problem extends RuntimeException {
    private final ErrorCode code;
    private final Map<String, String> facts;

    /** @param facts what the message needs, by name; never personal data, since it may be logged */
    public Problem(ErrorCode code, Map<String, String> facts) {
        super(facts.isEmpty() ? code.name() : code + " " + facts);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public Problem(ErrorCode code) {
        this(code, Map.of());
    }

    /** For outside failures: keeps the cause for the log. */
    public Problem(ErrorCode code, Throwable cause) {
        super(code.name(), cause);
        this.code = code;
        this.facts = Map.of();
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, String> facts() {
        return facts;
    }
}

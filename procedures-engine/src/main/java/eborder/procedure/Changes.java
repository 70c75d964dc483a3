package eborder.procedure;

import java.util.List;

/** What a procedure does to confirmed dossiers of others. @param of their codes */
public record Changes(Kind kind, List<String> of) {
    /** Whether the dossier goes on with other answers, or ends. */
    public enum Kind {
        AMENDMENT,
        CANCELLATION
    }

    public Changes {
        of = List.copyOf(of);
    }
}

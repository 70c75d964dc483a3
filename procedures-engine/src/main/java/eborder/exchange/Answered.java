package eborder.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a message led to.
 *
 * @param reply what the partner hears, now and whenever it repeats the message
 * @param dossier that it was about, null if it was about none
 * @param taken whether anything was done
 * @param facts for the audit trail, without personal data
 */
public record Answered(Message reply, UUID dossier, boolean taken, Map<String, String> facts) {
    public Answered {
        Objects.requireNonNull(reply);
        facts = Map.copyOf(facts);
    }

    /** About a dossier, without which nothing was done. */
    public Answered(Message reply, UUID dossier, Map<String, String> facts) {
        this(reply, dossier, dossier != null, facts);
    }
}

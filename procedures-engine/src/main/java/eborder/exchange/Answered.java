package eborder.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a message led to.
 *
 * @param reply what the partner hears, now and whenever it repeats the message
 * @param dossier that it was about, null if nothing was done
 * @param facts for the audit trail, without personal data
 */
public record Answered(Message reply, UUID dossier, Map<String, String> facts) {
    public Answered {
        Objects.requireNonNull(reply);
        facts = Map.copyOf(facts);
    }
}

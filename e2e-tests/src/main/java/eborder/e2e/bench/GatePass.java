package eborder.e2e.bench;

import java.util.UUID;

/** A valid shore pass on its way through the gate, out and in by turns. */
final class GatePass {
    private final UUID id;
    private final String seal;
    private boolean ashore;

    GatePass(UUID id, String seal) {
        this.id = id;
        this.seal = seal;
    }

    UUID id() {
        return id;
    }

    String seal() {
        return seal;
    }

    /** The next question about it, as JSON. */
    String question() {
        var direction = ashore ? "IN" : "OUT";
        ashore = !ashore;
        return "{\"eventId\":\"" + UUID.randomUUID() + "\",\"scanned\":\"" + seal + "\",\"direction\":\"" + direction
                + "\",\"lane\":\"bench\",\"reader\":\"API\"}";
    }
}

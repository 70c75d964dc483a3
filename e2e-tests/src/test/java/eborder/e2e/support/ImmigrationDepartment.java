package eborder.e2e.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** The simulator of the Immigration Department that runs beside a portal. */
public final class ImmigrationDepartment {
    private final Simulator simulator;

    private ImmigrationDepartment(Simulator simulator) {
        this.simulator = simulator;
    }

    public static ImmigrationDepartment of(PortalProcess portal) {
        return new ImmigrationDepartment(Simulator.of(portal, "immigration"));
    }

    /** The crossings it has received, oldest first. */
    public JsonNode crossings() {
        try {
            return new JsonMapper().readTree(simulator.get("/crossings"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param json the faults to set, as its {@code /faults} takes them */
    public void faults(String json) {
        simulator.faults(json);
    }
}

package eborder.gate.device;

import java.util.UUID;

/** A device that was enrolled, under the name that the commander gave it. */
public record Enrolled(UUID device, String name) {}

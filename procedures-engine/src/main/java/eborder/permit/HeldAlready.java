package eborder.permit;

import java.util.UUID;

/** A permit of the same kind, for the same ship and days, that the holder of another one has. @param number its own, null before it is approved */
public record HeldAlready(UUID permit, PermitNumber number) {}

package eborder.party;

/**
 * What a filer does something about.
 *
 * @param imo the ship's IMO number, null if no ship is concerned
 * @param unit code of the border unit; {@code procedure} its code
 */
public record Matter(String imo, String unit, String procedure) {}

package eborder.procedure;

/**
 * A paper that comes with a dossier, as a picture or PDF. Text by key {@code attachment.<kind>}.
 *
 * @param kind for example {@code mps-letter}
 * @param needed whether it stops the filing when it is missing
 * @param perPerson the form whose rows each need one, for example {@code permit-persons} for photos; null if one will do
 */
public record NeededAttachment(String kind, boolean needed, String perPerson) {}

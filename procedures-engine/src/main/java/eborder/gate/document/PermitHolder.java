package eborder.gate.document;

import eborder.permit.BirthDate;

/**
 * What a permit says of its holder.
 *
 * @param documentNumber as on the seal or with the marks people write into it
 * @param name as on the seal, {@code SURNAME<<GIVEN<NAMES}, at most 40 characters
 * @param nationality three letters
 */
public record PermitHolder(String documentNumber, String name, String nationality, BirthDate birthDate) {}

package eborder.screening.citizen;

import java.util.UUID;

/**
 * @param id the same however often it is asked
 * @param purpose what the answer is for: code of the procedure and its legal basis
 * @param dossier number of the dossier
 */
public record CitizenQuestion(UUID id, String purpose, String dossier, Citizen citizen) {}

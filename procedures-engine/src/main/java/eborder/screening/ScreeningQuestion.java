package eborder.screening;

import java.util.UUID;

/** @param id the same however often it is asked, so that the partner answers it once */
public record ScreeningQuestion(UUID id, ScreenedPerson person) {}

package eborder.screening.citizen;

import java.util.UUID;

/** All that is kept of an answer. @param matches whether number, name and date of birth are those of one citizen */
record CitizenAnswer(UUID question, boolean matches) {}

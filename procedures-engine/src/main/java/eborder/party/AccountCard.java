package eborder.party;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An account of a company, for the company itself and for the unit that granted it.
 *
 * @param company the company's name
 * @param grantedBy code of the border unit that granted it, null if an administrator opened it
 * @param lastUsed null if it was never used
 * @param warning null unless it has been unused for long
 */
public record AccountCard(
        UUID id,
        String username,
        String name,
        String company,
        String grantedBy,
        StandingRow standing,
        LocalDate lastUsed,
        UnusedWarning warning) {}

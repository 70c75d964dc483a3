package eborder.permit;

import java.time.LocalDate;

/** What a seal says: of one permit, or of a party that passes under one seal. */
public sealed interface SealedContent permits SealContent, TourPartyContent {
    /** Day of issue of what is sealed; not after the day of signature. */
    LocalDate issued();

    LocalDate signed();
}

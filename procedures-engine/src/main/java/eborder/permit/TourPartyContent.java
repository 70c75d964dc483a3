package eborder.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the signed barcode of a tour party says (docs/seal.md): what its members' permits have in common, and which they are.
 *
 * @param number of the party without hyphens, for example {@code HPH26P000017}
 * @param type as in {@link SealContent}; {@code place} likewise
 * @param tour name of the tour; A-Z, 0-9 and {@code <}, at most 40 characters
 * @param imoNumber 7 digits as an integer; {@code vesselName} A-Z, 0-9 and {@code <}, cut at 24
 * @param validFrom the latest beginning of its permits, truncated to minutes; {@code validUntil} their common end
 * @param statusList which list of status; {@code members} the permits' places in it, ascending without repetition
 * @param issued day on which the first of its permits was issued; {@code signed} day of signature
 */
public record TourPartyContent(
        String number,
        int type,
        String tour,
        int imoNumber,
        String vesselName,
        String place,
        Instant validFrom,
        Instant validUntil,
        int statusList,
        List<Integer> members,
        LocalDate issued,
        LocalDate signed)
        implements SealedContent {
    public TourPartyContent {
        members = List.copyOf(members);
    }
}

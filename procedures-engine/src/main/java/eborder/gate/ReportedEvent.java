package eborder.gate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import eborder.permit.PermitNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a device reports of a deed at its gate: the signed content of a JWS.
 *
 * @param id made by the device; reporting it again counts once
 * @param n counts the device's deeds, from 1
 * @param at when it was done, by the portal's clock as far as the device knows it
 * @param shift whose deed it is
 * @param about the check that a denial or an override is about, else null
 * @param scanned of a check: what was scanned or typed, else null
 * @param member of a check by a party's seal: number of the permit of whoever stands there, else null
 * @param colour of a check: what the device said; {@code reasons} likewise
 * @param note of an override: the reason; of a pass on duty: the kind of card and its number; of a failure: its kind
 * @param second the shift of the second officer, null if nobody else decided
 * @param millis from the first decoded frame to the verdict, null if that wasn't measured
 * @param passing of a way through an automated lane: how it went, else null
 * @param listIssued when the list of status that the device went by was made
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportedEvent(
        UUID id,
        long n,
        EventKind kind,
        Instant at,
        UUID shift,
        UUID about,
        String scanned,
        String member,
        Direction direction,
        String lane,
        GateQuestion.Reader reader,
        Colour colour,
        List<Reason> reasons,
        String note,
        UUID second,
        Integer millis,
        LanePassing passing,
        Instant listIssued) {
    private static final int MOST_NOTE = 300;

    public ReportedEvent {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    /** Whether everything is there that its kind needs, and nothing is longer than it may be. */
    boolean isWhole() {
        return id != null
                && n > 0
                && kind != null
                && at != null
                && shift != null
                && direction != null
                && GateDesk.isLane(lane)
                && reader != null
                && (note == null || canBeKept(note))
                && (millis == null || millis >= 0)
                && isWholeOfItsKind();
    }

    private boolean isWholeOfItsKind() {
        return switch (kind) {
            case CHECK ->
                fits(scanned, GateDesk.MOST_CHARACTERS)
                        && colour != null
                        && (member == null || PermitNumber.typed(member).isPresent());
            case DENIAL -> about != null && (!reasons.isEmpty() || hasNote());
            case OVERRIDE -> about != null && hasNote();
            case DUTY, FAILURE -> hasNote();
            case LANE -> about != null && passing != null && passing.isWhole();
        };
    }

    private boolean hasNote() {
        return note != null && !note.isBlank();
    }

    private static boolean canBeKept(String note) {
        return note.length() <= MOST_NOTE && note.indexOf('\0') < 0;
    }

    private static boolean fits(String text, int most) {
        return text != null && text.length() <= most;
    }
}

package eborder.gate;

import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.permit.SealReading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A reported deed with what the portal makes of it.
 *
 * @param colour what counted at the gate: the portal's if it was asked at once, else the device's; {@code reasons} likewise
 * @param checked what the portal says afterwards of what was done without a network, null if it was asked at once
 * @param permit null if there is none; {@code number} likewise
 * @param live the portal's verdict for the guard who waits, null for what comes later
 * @param holder the permit itself, null if there is none or it wasn't read again
 * @param party number of the party under whose seal somebody passed, null for the own
 * @param undone whether somebody is sent back who was let through
 */
record Judged(
        Colour colour,
        List<Reason> reasons,
        Judgement checked,
        OverrideBy overrideBy,
        UUID permit,
        PermitNumber number,
        boolean late,
        GateVerdict live,
        Permit holder,
        String party,
        boolean undone) {
    Judged(ReportedEvent event, SealReading reading, Judgement judgement, Optional<GateCase> found, boolean late) {
        this(
                late ? event.colour() : judgement.colour(),
                late ? event.reasons() : judgement.reasons(),
                late ? judgement : null,
                judgement.override(),
                found.map(known -> known.permit().id()).orElse(null),
                found.map(GateCase::number).orElse(null),
                late,
                late
                        ? null
                        : GateVerdict.of(
                                found.map(GateCase::face).orElse(null), judgement.reasons(), judgement.colour()),
                found.map(GateCase::permit).orElse(null),
                reading instanceof SealReading.Member member
                        ? member.party().content().number()
                        : null,
                false);
    }

    /** The permit as it stands now, null if there is none. */
    PermitFace face() {
        return live == null ? null : live.permit();
    }

    /** What the guard decided, about nobody or about whom an earlier check was. @param check null for nobody */
    static Judged ofDevice(ReportedEvent event, Colour colour, GateEvent check) {
        return new Judged(
                colour,
                event.reasons(),
                null,
                OverrideBy.NOBODY,
                check == null ? null : check.permit(),
                check == null ? null : check.number(),
                false,
                null,
                null,
                null,
                check != null && event.kind() == EventKind.DENIAL && check.colour() == Colour.GREEN);
    }

    /** The permit as the audit trail calls it, or the event if there is none. */
    String subject(UUID event) {
        return number == null ? "gate:" + event : "permit:" + number.sealed();
    }
}

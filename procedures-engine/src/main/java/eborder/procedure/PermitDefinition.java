package eborder.procedure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of the permit services PS1 to PS7, as its file says (domain.md 1.4, 3.2).
 *
 * @param code for example {@code SHORE_PASS}; {@code number} for example {@code PS1}
 * @param sealType the type in the seal, 1 to 7
 * @param numberSuffix what follows the number in print, for example {@code GPĐB}
 * @param zones bit mask of the zones in the seal
 * @param zone where the holder may go; {@code {place}} stands for the unit's province
 * @param holdsIn whether it holds at the gates of the whole province or only of the issuing unit
 * @param goes whether its holder comes from on board or from on shore
 * @param phases of the ship in which its holder may go there; not asked if it is bound to no ship
 * @param longest the longest validity from issue
 * @param dailyWindow from and until, local time; until 24:00 is written as 00:00
 * @param backBy until when who went ashore is back, by the day; empty for those who come from on shore
 * @param issueTarget how soon after the confirmation it should be issued; {@code issueAlarm} when that is late
 * @param request how it is asked for by itself; null if only together with a procedure
 */
public record PermitDefinition(
        String code,
        String number,
        BothLanguages name,
        List<LegalSource> legal,
        int sealType,
        int zones,
        BothLanguages zone,
        HoldsIn holdsIn,
        Goes goes,
        Set<String> phases,
        List<Dated<Period>> longest,
        List<Dated<DailyWindow>> dailyWindow,
        List<Dated<BackBy>> backBy,
        Duration issueTarget,
        Duration issueAlarm,
        BothLanguages signerTitle,
        Request request) {

    /** Where a permit holds. */
    public enum HoldsIn {
        PROVINCE,
        UNIT
    }

    /** Which way its holder goes first. */
    public enum Goes {
        ASHORE,
        ABOARD
    }

    /** Until when its holder is back: the end of the day's hours, or the end of the permit itself. */
    public enum BackBy {
        DAY,
        PERMIT
    }

    public PermitDefinition {
        legal = List.copyOf(legal);
        phases = Set.copyOf(phases);
        backBy = backBy == null ? List.of() : List.copyOf(backBy);
        if ((goes == Goes.ASHORE) == backBy.isEmpty()) {
            throw new IllegalArgumentException("who goes ashore comes back by some time, and nobody else does");
        }
    }

    /**
     * How a permit is asked for by itself.
     *
     * @param ship the answer that names the ship in port to which it is bound, null if to none
     */
    public record Request(
            List<String> filers,
            String ship,
            String subject,
            List<NeededForm> forms,
            List<NeededAttachment> attachments,
            List<NeededCheck> checks,
            List<Dated<Duration>> answerWithin,
            Refusal refusal) {}

    /** The request as a procedure that is filed and reviewed like the others. */
    ProcedureDefinition asProcedure() {
        var way = new Way(null, null, request.answerWithin(), null, null, null, number, null, request.refusal());
        return new ProcedureDefinition(
                code,
                number,
                name,
                "PERMIT",
                request.filers(),
                List.of("PORT"),
                null,
                new Offered(longest.get(0).from(), null, longest.get(0).law()),
                Map.of(Movement.NONE, way),
                null,
                null,
                request.subject(),
                null,
                request.ship(),
                false,
                false,
                false,
                legal,
                request.forms(),
                request.attachments(),
                request.checks(),
                List.of(),
                List.of(code));
    }

    public Dated<Period> longest(LocalDate legalDay) {
        return Dated.on(legalDay, longest).orElseThrow();
    }

    public DailyWindow window(LocalDate legalDay) {
        return Dated.on(legalDay, dailyWindow).orElseThrow().value();
    }

    /** @throws java.util.NoSuchElementException for permits by which nobody goes ashore */
    public BackBy backBy(LocalDate legalDay) {
        return Dated.on(legalDay, backBy).orElseThrow().value();
    }

    /** Hours of the day within which the holder may pass the gate; {@code until} 00:00 means midnight at the day's end. */
    public record DailyWindow(LocalTime from, LocalTime until) {
        public boolean contains(LocalTime time) {
            return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
        }

        /** When the hours end for who passes at a moment: hours over midnight end on the next day for who passes before it. */
        public ZonedDateTime endAfter(ZonedDateTime moment) {
            boolean nextDay = !until.isAfter(from) && !moment.toLocalTime().isBefore(until);
            return moment.toLocalDate().plusDays(nextDay ? 1 : 0).atTime(until).atZone(moment.getZone());
        }
    }
}

package eborder.procedure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;

/**
 * One of the permit services PS1 to PS7, as its file says (domain.md 1.4, 3.2).
 *
 * @param code for example {@code SHORE_PASS}; {@code number} for example {@code PS1}
 * @param sealType the type in the seal, 1 to 7
 * @param numberSuffix what follows the number in print, for example {@code GPĐB}
 * @param zones bit mask of the zones in the seal
 * @param zone where the holder may go; {@code {place}} stands for the unit's province
 * @param longest the longest validity from issue
 * @param dailyWindow from and until, local time; until 24:00 is written as 00:00
 * @param issueTarget how soon after the confirmation it should be issued; {@code issueAlarm} when that is late
 * @param fee in US cents
 */
public record PermitDefinition(
        String code,
        String number,
        BothLanguages name,
        List<LegalSource> legal,
        int sealType,
        int zones,
        BothLanguages zone,
        List<Dated<Period>> longest,
        List<Dated<DailyWindow>> dailyWindow,
        Duration issueTarget,
        Duration issueAlarm,
        List<Dated<Long>> fee,
        BothLanguages signerTitle) {

    public PermitDefinition {
        legal = List.copyOf(legal);
    }

    public Dated<Period> longest(LocalDate legalDay) {
        return Dated.on(legalDay, longest).orElseThrow();
    }

    public DailyWindow window(LocalDate legalDay) {
        return Dated.on(legalDay, dailyWindow).orElseThrow().value();
    }

    /** Hours of the day within which the holder may pass the gate; {@code until} 00:00 means midnight at the day's end. */
    public record DailyWindow(LocalTime from, LocalTime until) {
        public boolean contains(LocalTime time) {
            return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
        }
    }
}

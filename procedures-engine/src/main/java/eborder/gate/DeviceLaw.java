package eborder.gate;

import eborder.party.BorderUnit;
import eborder.party.BorderUnits;
import eborder.procedure.PermitDefinition;
import eborder.procedure.PermitDefinition.Goes;
import eborder.procedure.PermitDefinition.HoldsIn;
import eborder.procedure.ProcedureCatalogue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What a device must know to judge as the portal does: the decision table, the kinds of permits and the border units. It is the same for
 * all devices and names nobody.
 *
 * @param greenWithin seconds; so are the other three
 * @param kinds by the type in the seal, {@code "1"} to {@code "7"}
 * @param units by code
 */
public record DeviceLaw(
        long greenWithin,
        long amberWithin,
        long clockWithin,
        long passagesWithin,
        List<DecisionRow> rows,
        Map<String, Kind> kinds,
        Map<String, Place> units) {

    /** A kind of permit. @param windows by the first day on which they hold, ascending */
    public record Kind(String code, Goes goes, HoldsIn holdsIn, Set<String> phases, List<Window> windows) {
        /** Whether its holder may pass at that time of a day in Vietnam. */
        boolean isOpen(LocalDate day, LocalTime time) {
            var hours = windows.stream()
                    .filter(window -> window.since().compareTo(day.toString()) <= 0)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            var minute = time.truncatedTo(ChronoUnit.MINUTES).toString();
            return hours.from().compareTo(minute) <= 0
                    && (hours.until().equals("00:00") || minute.compareTo(hours.until()) < 0);
        }
    }

    /** Hours of the day in Vietnam as {@code HH:mm}; until 00:00 is the day's end. */
    public record Window(String since, String from, String until) {}

    /** @param zone what is the same where a permit of the province holds; {@code ports} its UN/LOCODEs, or the one that stands for it */
    public record Place(String zone, Set<String> ports) {}

    static DeviceLaw of(GateLaw file, ProcedureCatalogue catalogue, BorderUnits units) {
        var law = file.decisions();
        return new DeviceLaw(
                law.greenWithin().toSeconds(),
                law.amberWithin().toSeconds(),
                law.clockWithin().toSeconds(),
                law.passagesWithin().toSeconds(),
                law.rows(),
                catalogue.permits().stream()
                        .collect(sorted(permit -> Integer.toString(permit.sealType()), DeviceLaw::kind)),
                units.all().stream().collect(sorted(BorderUnit::code, DeviceLaw::place)));
    }

    private static Kind kind(PermitDefinition permit) {
        var windows = permit.dailyWindow().stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .map(dated -> window(dated.from(), dated.value()))
                .toList();
        return new Kind(permit.code(), permit.goes(), permit.holdsIn(), new TreeSet<>(permit.phases()), windows);
    }

    private static Window window(LocalDate since, PermitDefinition.DailyWindow window) {
        return new Window(
                since.toString(), window.from().toString(), window.until().toString());
    }

    private static Place place(BorderUnit unit) {
        return new Place(
                unit.kind() + " " + unit.province(),
                unit.ports().isEmpty() ? Set.of(unit.place()) : new TreeSet<>(unit.ports()));
    }

    private static <T, V> Collector<T, ?, Map<String, V>> sorted(Function<T, String> key, Function<T, V> value) {
        return Collectors.toMap(key, value, (one, other) -> one, TreeMap::new);
    }
}

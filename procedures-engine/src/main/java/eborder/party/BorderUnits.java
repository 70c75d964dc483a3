package eborder.party;

import eborder.form.YamlFile;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All border units, read strictly from {@code units/*.yaml} at the start. */
@ApplicationScoped
public class BorderUnits {
    private static final List<String> FILES = List.of("units/units.yaml", "units/land.yaml");

    private final Map<String, BorderUnit> byCode = new LinkedHashMap<>();
    private final Map<String, BorderUnit> byPort = new LinkedHashMap<>();

    public BorderUnits() {
        for (String file : FILES) {
            for (BorderUnit unit : YamlFile.read(file).as(BorderUnit[].class)) {
                requireNew(byCode.put(unit.code(), unit), file, unit.code());
                unit.ports().forEach(port -> requireNew(byPort.put(port, unit), file, port));
            }
        }
    }

    /** @throws Problem NOT_FOUND */
    public BorderUnit unit(String code) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND, Map.of("unit", code)));
    }

    /** The unit that controls a port on a day, if it is a port with a border unit and the border guard's on that day. */
    public Optional<BorderUnit> servingPort(String unLocode, LocalDate day) {
        return Optional.ofNullable(byPort.get(unLocode)).filter(unit -> unit.isBorderGuardOn(day));
    }

    /** The units of a kind that are the border guard's on a day, in the order of {@link #all}. */
    public List<BorderUnit> of(BorderUnit.Kind kind, LocalDate day) {
        return byCode.values().stream()
                .filter(unit -> unit.kind() == kind && unit.isBorderGuardOn(day))
                .toList();
    }

    /** Ports from north to south, offshore at the end of them; then land gates, border by border. */
    public Collection<BorderUnit> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private static void requireNew(BorderUnit former, String file, String key) {
        if (former != null) {
            throw new IllegalStateException(file + ": " + key + " is there twice");
        }
    }

    /** The codes of a unit and of those where permits of its province hold as well. @throws Problem as {@link #unit} */
    public List<String> zone(String code) {
        var own = unit(code);
        return all().stream()
                .filter(unit -> unit.equals(own) || unit.sharesZoneWith(own))
                .map(BorderUnit::code)
                .toList();
    }
}

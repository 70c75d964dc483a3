package eborder.party;

import eborder.form.YamlFile;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All border units, read strictly from {@code units/units.yaml} at the start. */
@ApplicationScoped
public class BorderUnits {
    private static final String FILE = "units/units.yaml";

    private final Map<String, BorderUnit> byCode = new LinkedHashMap<>();
    private final Map<String, BorderUnit> byPort = new LinkedHashMap<>();

    public BorderUnits() {
        for (BorderUnit unit : YamlFile.read(FILE).as(BorderUnit[].class)) {
            requireNew(byCode.put(unit.code(), unit), unit.code());
            unit.ports().forEach(port -> requireNew(byPort.put(port, unit), port));
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

    /** In the order of the file: from north to south, offshore at the end. */
    public Collection<BorderUnit> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private static void requireNew(BorderUnit former, String key) {
        if (former != null) {
            throw new IllegalStateException(FILE + ": " + key + " is there twice");
        }
    }
}

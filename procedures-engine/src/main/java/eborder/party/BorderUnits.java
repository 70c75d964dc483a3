package eborder.party;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All border units, read strictly from {@code units/units.yaml} at the start. */
@ApplicationScoped
public class BorderUnits {
    private static final String FILE = "units/units.yaml";

    private final Map<String, BorderUnit> byCode = new LinkedHashMap<>();
    private final Map<String, BorderUnit> byPort = new LinkedHashMap<>();

    public BorderUnits() {
        for (BorderUnit unit : read()) {
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

    private static List<BorderUnit> read() {
        ObjectMapper yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var file = BorderUnits.class.getClassLoader().getResourceAsStream(FILE)) {
            return yaml.readValue(file, new TypeReference<List<BorderUnit>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

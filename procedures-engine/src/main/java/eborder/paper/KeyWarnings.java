package eborder.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the end of a certificate is told, from {@code papers/key-warnings.yaml}. */
record KeyWarnings(@JsonProperty(required = true) List<Integer> daysBefore) {
    static KeyWarnings read() {
        return YamlFile.read("papers/key-warnings.yaml").as(KeyWarnings.class);
    }

    /** The last step that so many days have reached: 29 days are past 30, and not yet at 7. */
    Optional<Integer> step(long daysLeft) {
        return daysBefore.stream().filter(days -> daysLeft <= days).min(Comparator.naturalOrder());
    }
}

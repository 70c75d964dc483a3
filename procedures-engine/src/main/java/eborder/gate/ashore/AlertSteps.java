package eborder.gate.ashore;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import eborder.procedure.Dated;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of the alerts, read strictly from {@code ashore/alerts.yaml} at the start. */
@ApplicationScoped
class AlertSteps {
    private final List<Dated<List<AlertStep>>> plans =
            YamlFile.read("ashore/alerts.yaml").as(Known.class).plans();

    /** The file. */
    record Known(@JsonProperty(required = true) List<Dated<List<AlertStep>>> plans) {}

    /** The last step whose time has come; those before it are stale and told no more. */
    Optional<AlertStep> reached(Instant returnAt, Instant now) {
        var day = returnAt.atZone(TheClock.VIETNAM).toLocalDate();
        return Dated.on(day, plans).orElseThrow().value().stream()
                .filter(step -> !step.at(returnAt).isAfter(now))
                .max(Comparator.comparingInt(AlertStep::minutes));
    }
}

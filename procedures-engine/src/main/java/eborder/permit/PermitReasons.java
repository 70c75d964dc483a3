package eborder.permit;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import eborder.permit.PermitStatus.Step;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The reasons for suspending and revoking permits, read strictly from {@code permits/reasons.yaml} at the start. */
@ApplicationScoped
public class PermitReasons {
    private final List<PermitReason> all =
            YamlFile.read("permits/reasons.yaml").as(Known.class).reasons();

    /** The file. */
    record Known(@JsonProperty(required = true) List<PermitReason> reasons) {}

    public List<PermitReason> all() {
        return List.copyOf(all);
    }

    public List<PermitReason> forStep(Step step, LocalDate day) {
        return all.stream().filter(reason -> reason.serves(step, day)).toList();
    }

    /** @throws Problem BAD_REQUEST for a reason that can't be given for this */
    PermitReason require(String code, Step step, LocalDate day) {
        return forStep(step, day).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "code")));
    }
}

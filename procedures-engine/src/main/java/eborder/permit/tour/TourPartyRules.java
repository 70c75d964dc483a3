package eborder.permit.tour;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import jakarta.enterprise.context.ApplicationScoped;

/** How many make a party, read strictly from {@code permits/tour-parties.yaml} at the start. */
@ApplicationScoped
public class TourPartyRules {
    private final Size size = YamlFile.read("permits/tour-parties.yaml").as(Size.class);

    /** The file. @param least and {@code most} people under one seal */
    public record Size(
            @JsonProperty(required = true) int least,
            @JsonProperty(required = true) int most) {
        boolean fits(int people) {
            return least <= people && people <= most;
        }
    }

    public Size size() {
        return size;
    }
}

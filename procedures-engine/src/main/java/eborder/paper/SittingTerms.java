package eborder.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import java.time.Duration;

/**
 * How long a signing sitting lasts, from {@code papers/sittings.yaml}.
 *
 * @param idle without a deed of the officer
 * @param longest in any case
 * @param rest for what was decided before, once the officer has left
 */
record SittingTerms(
        @JsonProperty(required = true) Duration idle,
        @JsonProperty(required = true) Duration longest,
        @JsonProperty(required = true) Duration rest) {
    static SittingTerms read() {
        return YamlFile.read("papers/sittings.yaml").as(SittingTerms.class);
    }
}

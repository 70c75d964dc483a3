package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import eborder.party.BorderUnit.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How long accounts may stay unused, read strictly from {@code accounts/unused.yaml} at the start. */
@ApplicationScoped
class UnusedTerms {
    private final Known known;

    record Known(
            @JsonProperty(required = true) List<Integer> warnedDaysBefore,
            @JsonProperty(required = true) List<UnusedTerm> terms) {}

    UnusedTerms() {
        known = YamlFile.read("accounts/unused.yaml").as(Known.class);
    }

    List<Integer> warnedDaysBefore() {
        return known.warnedDaysBefore();
    }

    /** The term for the accounts of a kind of unit on a day; there is one for every kind since the first account. */
    UnusedTerm term(Kind kind, LocalDate day) {
        return known.terms().stream()
                .filter(term -> term.at().contains(kind) && !term.from().isAfter(day))
                .max(Comparator.comparing(UnusedTerm::from))
                .orElseThrow();
    }
}

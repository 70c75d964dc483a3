package eborder.web.company;

import eborder.party.MandateScope;
import eborder.web.face.Places;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** What a mandate is for, in words. */
@Named("mandateWords")
@RequestScoped
public class MandateWords {
    private final Words words;
    private final Places places;

    @Inject
    MandateWords(Words words, Places places) {
        this.words = words;
        this.places = places;
    }

    public String ship(MandateScope scope) {
        return scope.imo() == null
                ? words.get("page.mandate.all-ships")
                : words.say("page.common.imo", "number", scope.imo());
    }

    public String gate(MandateScope scope) {
        return scope.unit() == null ? words.get("page.mandate.all-gates") : places.gate(scope.unit());
    }

    public String procedures(MandateScope scope) {
        return scope.procedures().isEmpty()
                ? words.get("page.mandate.all-procedures")
                : scope.procedures().stream()
                        .map(code -> words.get("procedure." + code))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}

package eborder.web.face;

import eborder.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Why a form's wish was refused, in the words of that form. */
@RequestScoped
public class Refusal {
    private final Words words;

    @Inject
    Refusal(Words words) {
        this.words = words;
    }

    /**
     * The text of {@code <prefix>.<property>} for what was typed wrong, else of {@code <prefix>.<code>}.
     *
     * @throws Problem the same one if the form has no words for it
     */
    public String in(String prefix, Problem problem) {
        String key = prefix + "."
                + problem.facts().getOrDefault("property", problem.code().name());
        if (!words.containsKey(key)) {
            throw problem;
        }
        return words.with(key, problem.facts());
    }
}

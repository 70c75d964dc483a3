package eborder.procedure;

import java.util.List;

/**
 * How a procedure is refused.
 *
 * @param forms numbers of the refusal forms, for example "10" (decision) and "11" (notice); none if the law has no form. Text by
 *     key {@code refusal-form.<number>}
 * @param law the articles that allow it, in Vietnamese
 */
public record Refusal(List<String> forms, String law) {
    public Refusal {
        forms = forms == null ? List.of() : List.copyOf(forms);
        if (law == null || law.isBlank()) {
            throw new IllegalArgumentException("a refusal needs its law");
        }
    }
}

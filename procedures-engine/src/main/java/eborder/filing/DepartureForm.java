package eborder.filing;

import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Reads what an agent types to begin a departure (form {@code departure}). */
@ApplicationScoped
public class DepartureForm {
    private static final String ID = "departure";
    private static final String ETD = "etd";

    private final FormCatalogue forms;

    @Inject
    public DepartureForm(FormCatalogue forms) {
        this.forms = forms;
    }

    public Form form() {
        return forms.latest(ID);
    }

    /** The answers tidied: what {@link #findings} and {@link #etd} expect. */
    Answers tidy(Answers typed) {
        return form().tidy(typed).answers();
    }

    List<Finding> findings(Answers answers, Instant now) {
        var findings = form().validate(answers);
        return findings.isEmpty() && etd(answers).isBefore(now)
                ? List.of(Finding.fail("ETD_IN_PAST", ID, "/" + ETD, Map.of("value", answers.text("/" + ETD))))
                : findings;
    }

    /** @param answers without findings */
    Instant etd(Answers answers) {
        return OffsetDateTime.parse(form().read(answers).path(ETD).asText()).toInstant();
    }
}

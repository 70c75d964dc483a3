package eborder.filing;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Declaration;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts what a message of another single window declares into the forms of a dossier. */
@ApplicationScoped
public class ChannelAnswers {
    private final Dossiers dossiers;
    private final FormCatalogue forms;
    private final Totals totals;
    private final Drafting drafting;
    private final Clock clock;

    @Inject
    public ChannelAnswers(Dossiers dossiers, FormCatalogue forms, Totals totals, Drafting drafting, Clock clock) {
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.forms = forms;
        this.totals = totals;
        this.clock = clock;
    }

    /** Answers and papers; a paper of the same kind and row takes the place of the one that was there. */
    void fill(Actor actor, UUID dossier, ChannelMessage message) {
        fill(dossier, message.sheets());
        for (var paper : message.papers()) {
            PaperRule.check(paper.kind(), paper.file().content());
            drafting.attach(actor, dossier, paper.kind(), paper.row(), paper.file());
        }
    }

    /** Rows take the place of those that stood there, answers beside them go over what stood there. Forms that the dossier hasn't are left. */
    private void fill(UUID dossier, Map<String, ChannelMessage.Sheet> sheets) {
        for (var declaration : dossiers.declarations(dossier)) {
            var sheet = sheets.get(declaration.formId());
            if (sheet != null) {
                fill(dossier, declaration, sheet);
            }
        }
    }

    private void fill(UUID dossier, Declaration declaration, ChannelMessage.Sheet sheet) {
        var form = forms.form(declaration.form());
        var before = declaration.answers();
        var tidied = form.tidy(with(form, before, sheet));
        totals.update(dossier, declaration.formId(), before, tidied.answers());
        declaration.save(tidied, clock.instant());
    }

    /** What is declared, as it would be filed; what can't be read is left out. */
    public Filed typed(Map<String, ChannelMessage.Sheet> sheets) {
        var typed = new LinkedHashMap<String, JsonNode>();
        sheets.forEach((id, sheet) -> {
            var form = forms.latest(id);
            typed.put(
                    form.ref(),
                    form.read(form.tidy(with(form, Answers.empty(), sheet)).answers()));
        });
        return Filed.of(typed);
    }

    private static Answers with(Form form, Answers before, ChannelMessage.Sheet sheet) {
        var answers = before.with(sheet.texts());
        return sheet.rows().isEmpty()
                ? answers
                : answers.withRows(
                        form.table()
                                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", form.id())))
                                .name(),
                        sheet.rows());
    }

    /** What is wrong with each form by itself, before there is a dossier. */
    List<Finding> findings(Map<String, ChannelMessage.Sheet> sheets) {
        return sheets.entrySet().stream()
                .filter(sheet -> !sheet.getValue().isEmpty())
                .flatMap(sheet -> findings(forms.latest(sheet.getKey()), sheet.getValue()).stream())
                .toList();
    }

    private static List<Finding> findings(Form form, ChannelMessage.Sheet sheet) {
        return form.validate(form.tidy(with(form, Answers.empty(), sheet)).answers());
    }
}

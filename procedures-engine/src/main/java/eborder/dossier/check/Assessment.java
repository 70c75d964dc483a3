package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.dossier.Filed;
import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.portcall.PortCall;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the declarations of a dossier through their forms and asks all checks: everything that is wrong, at once. */
@ApplicationScoped
public class Assessment {
    private final FormCatalogue forms;
    private final ProcedureCatalogue procedures;
    private final Checks checks;

    @Inject
    public Assessment(FormCatalogue forms, ProcedureCatalogue procedures, Checks checks) {
        this.forms = forms;
        this.procedures = procedures;
        this.checks = checks;
    }

    /** @param filed the typed answers; {@code findings} of forms and checks, form by form and row by row */
    public record Assessed(Filed filed, List<Finding> findings) {
        public boolean mayBeFiled() {
            return findings.stream().noneMatch(Finding::isFail);
        }

        public List<Finding> of(String formId) {
            return findings.stream()
                    .filter(finding -> finding.form().equals(formId))
                    .toList();
        }
    }

    /** @param earlier what was confirmed in the same call before, for a departure the arrival */
    public Assessed assess(
            Dossier dossier, PortCall call, List<Declaration> declarations, Optional<Filed> earlier, Instant now) {
        var procedure = procedures.procedure(dossier.procedureCode());
        var findings = new ArrayList<Finding>();
        var filed = Filed.of(read(procedure, declarations, findings));
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        var deadline = procedure.filingDeadline(call.momentOf(procedure.movement()), today);
        findings.addAll(checks.findings(procedure, new CheckedDossier(filed, earlier, call, deadline, now, today)));
        return new Assessed(filed, ReadingOrder.of(procedure, findings));
    }

    private Map<String, JsonNode> read(
            ProcedureDefinition procedure, List<Declaration> declarations, List<Finding> findings) {
        var typed = new LinkedHashMap<String, JsonNode>();
        boolean shoreLeave = false;
        for (NeededForm needed : procedure.forms()) {
            var declaration = declarations.stream()
                    .filter(each -> each.form().equals(needed.form()))
                    .findFirst();
            boolean unneeded = needed.when() == NeededForm.When.IF_SHORE_LEAVE && !shoreLeave;
            if (declaration.isEmpty() || unneeded) {
                continue;
            }
            var form = forms.form(needed.form());
            var answers = declaration.get().answers();
            var read = form.read(answers);
            typed.put(needed.form(), read);
            findings.addAll(form.validate(answers, read));
            shoreLeave |= !Filed.of(typed).goingAshore().isEmpty();
        }
        return typed;
    }
}

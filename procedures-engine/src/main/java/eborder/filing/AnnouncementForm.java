package eborder.filing;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.party.BorderUnits;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.procedure.ProcedureDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what an agent types to open a port call (form {@code port-call}). */
@ApplicationScoped
public class AnnouncementForm {
    private static final String ID = "port-call";

    private final FormCatalogue forms;
    private final BorderUnits units;

    @Inject
    public AnnouncementForm(FormCatalogue forms, BorderUnits units) {
        this.forms = forms;
        this.units = units;
    }

    public Form form() {
        return forms.latest(ID);
    }

    /** The answers tidied: what {@link #findings} and {@link #read} expect. */
    Answers tidy(Answers typed) {
        return form().tidy(typed).answers();
    }

    /** @param procedure under which the ship comes */
    List<Finding> findings(ProcedureDefinition procedure, Answers answers, LocalDate today) {
        var findings = new ArrayList<>(form().validate(answers));
        var wrong = findings.stream().map(Finding::pointer).collect(Collectors.toSet());
        var typed = form().read(answers);
        if (!wrong.contains("/imoNumber")) {
            addUnless(ImoNumber.isValid(text(typed, "imoNumber")), findings, "IMO_CHECK_DIGIT", "imoNumber", answers);
        }
        if (!wrong.contains("/portCode")) {
            var unit = units.servingPort(text(typed, "portCode"), today);
            var code = unit.isEmpty() ? "NO_UNIT_AT_PORT" : "NOT_OFFERED_HERE";
            boolean fine = unit.filter(
                            there -> procedure.places().contains(there.kind().name()))
                    .isPresent();
            addUnless(fine, findings, code, "portCode", answers);
        }
        if (!wrong.contains("/eta") && !wrong.contains("/etd")) {
            var etd = moment(typed, "etd");
            boolean fine = etd == null || etd.isAfter(moment(typed, "eta"));
            addUnless(fine, findings, "DEPARTS_BEFORE_ARRIVAL", "etd", answers);
        }
        return findings;
    }

    private static void addUnless(boolean fine, List<Finding> findings, String code, String field, Answers answers) {
        if (!fine) {
            findings.add(Finding.fail(code, ID, "/" + field, Map.of("value", answers.text("/" + field))));
        }
    }

    /** @param answers without findings */
    Announcement read(String procedure, Answers answers) {
        var typed = form().read(answers);
        return new Announcement(
                procedure,
                new ImoNumber(text(typed, "imoNumber")),
                text(typed, "shipName"),
                text(typed, "portCode"),
                moment(typed, "eta"),
                moment(typed, "etd"));
    }

    private static String text(JsonNode typed, String field) {
        return typed.path(field).asText("");
    }

    private static Instant moment(JsonNode typed, String field) {
        var text = text(typed, field);
        return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
    }
}

package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.Companies;
import eborder.portcall.PortCall;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Once only: what the portal knows already is not asked again (domain.md 6, rows 3 and 4). */
@ApplicationScoped
public class Prefill {
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(TheClock.VIETNAM);

    /** What stays the same from call to call of a ship. */
    private static final List<String> SHIP = List.of(
            "shipType",
            "callSign",
            "mmsi",
            "flagState",
            "registryCertNo",
            "registryCertPort",
            "grossTonnage",
            "netTonnage",
            "deadweight");

    private final Dossiers dossiers;
    private final Companies companies;
    private final ProcedureCatalogue procedures;
    private final FormCatalogue forms;

    @Inject
    Prefill(Dossiers dossiers, Companies companies, ProcedureCatalogue procedures, FormCatalogue forms) {
        this.dossiers = dossiers;
        this.companies = companies;
        this.procedures = procedures;
        this.forms = forms;
    }

    /** One declaration per form of the procedure, filled in as far as known. */
    List<Declaration> declarations(Dossier dossier, PortCall call, Actor actor) {
        var procedure = procedures.procedure(dossier.procedureCode());
        var before = before(procedure, call);
        before.ifPresent(dossier::startFrom);
        var declared = before.map(last -> dossiers.declarations(last.id())).orElse(List.of());
        return needed(dossier)
                .map(needed -> Declaration.begin(
                        dossier.id(), needed.form(), beginning(procedure, needed, call, actor, declared)))
                .toList();
    }

    private Answers beginning(
            ProcedureDefinition procedure, NeededForm needed, PortCall call, Actor actor, List<Declaration> declared) {
        if (declared.isEmpty()) {
            return known(needed, call, actor);
        }
        return procedure.follows() == null
                ? RepeatCall.of(needed, call, answers(needed, declared))
                : continuing(needed, call, declared);
    }

    /**
     * What the company itself declared last: when the ship left the port before, for a transfer between two ports; else at its
     * last call. Other companies' lists are theirs; of those only the ship's particulars are known.
     */
    private Optional<Dossier> before(ProcedureDefinition procedure, PortCall call) {
        return procedure.follows() == null
                ? dossiers.lastMovement(call.imo(), call.company())
                : dossiers.lastOf(procedure.follows(), call.imo(), call.company());
    }

    /** The forms in force on the day the draft begins. */
    private Stream<NeededForm> needed(Dossier dossier) {
        return procedures
                .procedure(dossier.procedureCode(), dossier.changedProcedure())
                .on(dossier.lawDay(dossier.openedAt()))
                .formsFor(dossier.movement())
                .stream();
    }

    private Answers continuing(NeededForm needed, PortCall call, List<Declaration> before) {
        var answers = answers(needed, before);
        return needed.id().equals("general-declaration")
                ? answers.with(Map.of(
                        "direction",
                        "1",
                        "portCode",
                        call.port(),
                        "dateTimeArrDep",
                        MOMENT.format(call.eta()),
                        "lastPort",
                        answers.text("/portCode"),
                        "nextPort",
                        "",
                        "positionInPort",
                        ""))
                : answers;
    }

    /** What was declared before, as far as the form in force still asks for it. */
    private Answers answers(NeededForm needed, List<Declaration> declarations) {
        return declarations.stream()
                .filter(declaration -> declaration.formId().equals(needed.id()))
                .findFirst()
                .map(before -> before.form().equals(needed.form())
                        ? before.answers()
                        : forms.form(needed.form()).carry(before.answers()).answers())
                .orElse(Answers.empty());
    }

    /** The declarations of the arrival once more, turned round; whoever asked for shore leave is on board again. */
    List<Declaration> departure(Dossier dossier, PortCall call, List<Declaration> arrival) {
        return needed(dossier)
                .map(needed -> Declaration.begin(dossier.id(), needed.form(), leaving(needed, call, arrival)))
                .toList();
    }

    /** What stands in a dossier once more, for a change of it. */
    List<Declaration> change(Dossier change, List<Declaration> standing) {
        return needed(change)
                .map(needed -> Declaration.begin(change.id(), needed.form(), answers(needed, standing)))
                .toList();
    }

    /** What an application to a unit begins with: the company that files it. @param answers what is known beside that, by field */
    List<Declaration> application(Dossier dossier, Actor actor, Map<String, String> answers) {
        var texts = applicant(actor);
        texts.putAll(answers);
        return needed(dossier)
                .map(needed -> Declaration.begin(dossier.id(), needed.form(), known(forms.form(needed.form()), texts)))
                .toList();
    }

    private static Answers known(Form form, Map<String, String> texts) {
        return form.tidy(form.carry(Answers.empty().with(texts)).answers()).answers();
    }

    /** The company under the names that the forms use for whoever asks. */
    private Map<String, String> applicant(Actor actor) {
        var company = companies.find(actor.filingCompany()).orElseThrow();
        var texts = new LinkedHashMap<String, String>();
        for (var name : List.of("organisation", "companyName", "sponsor")) {
            texts.put(name, company.name());
        }
        for (var taxCode : List.of("taxCode", "sponsorTaxCode")) {
            texts.put(taxCode, company.taxCode());
        }
        for (var address : List.of("address", "companyAddress", "sponsorAddress")) {
            texts.put(address, company.address());
        }
        for (var phone : List.of("contactPhone", "companyPhone")) {
            texts.put(phone, company.phone());
        }
        texts.put("companyEmail", company.email());
        return texts;
    }

    private Answers leaving(NeededForm needed, PortCall call, List<Declaration> arrival) {
        var answers = answers(needed, arrival);
        if (needed.id().equals("general-declaration")) {
            return answers.with(departing(call.etd()));
        }
        return needed.id().equals("crew-list") ? answers.withRows("crew", onBoard(answers)) : answers;
    }

    /** What the general declaration says of a departure's time. */
    static Map<String, String> departing(Instant etd) {
        return Map.of("direction", "0", "dateTimeArrDep", MOMENT.format(etd));
    }

    private static List<Map<String, String>> onBoard(Answers list) {
        return list.rows("crew").stream()
                .map(person -> {
                    var again = new LinkedHashMap<>(person);
                    again.put("shoreLeave", "0");
                    return (Map<String, String>) again;
                })
                .toList();
    }

    private Answers known(NeededForm needed, PortCall call, Actor actor) {
        if (!needed.id().equals("general-declaration")) {
            return Answers.empty();
        }
        var texts = new LinkedHashMap<String, String>();
        lastCall(call, texts);
        company(actor, texts);
        texts.put("direction", "1");
        texts.put("shipName", call.shipName());
        texts.put("imoNumber", call.imo().digits());
        texts.put("portCode", call.port());
        texts.put("dateTimeArrDep", MOMENT.format(call.eta()));
        texts.put("passengerCount", "0");
        return Answers.empty().with(texts);
    }

    private void lastCall(PortCall call, Map<String, String> texts) {
        dossiers.lastFiledFor(call.imo()).ifPresent(last -> {
            var general = last.filed().general();
            SHIP.forEach(field -> {
                var text = general.path(field).asText("");
                if (!text.isEmpty()) {
                    texts.put(field, text);
                }
            });
        });
    }

    private void company(Actor actor, Map<String, String> texts) {
        var company = companies.find(actor.filingCompany()).orElseThrow();
        texts.put("agentName", company.name());
        texts.put("agentTaxCode", company.taxCode());
        texts.put("agentAddress", company.address());
        texts.put("agentPhone", company.phone());
        texts.put("agentEmail", company.email());
    }
}

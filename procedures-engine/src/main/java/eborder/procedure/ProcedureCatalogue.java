package eborder.procedure;

import eborder.form.FormCatalogue;
import eborder.form.YamlFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All procedures and permits, loaded once and strictly: an unknown key, form or permit stops the start with file and line. */
public class ProcedureCatalogue {
    private final Map<String, ProcedureDefinition> procedures = new LinkedHashMap<>();
    private final Map<String, PermitDefinition> permits = new LinkedHashMap<>();
    private final Map<String, ProcedureDefinition> requests = new LinkedHashMap<>();
    private final FormCatalogue forms;
    private final Set<String> checks;
    private final Predicate<String> hasText;

    private ProcedureCatalogue(FormCatalogue forms, Set<String> checks, Predicate<String> hasText) {
        this.forms = forms;
        this.checks = checks;
        this.hasText = hasText;
    }

    /** The files of the catalogue, by name without ending. */
    record Index(List<String> procedures, List<String> permits) {}

    /**
     * @param checks the names of the checks there are
     * @param hasText whether a message key has its texts
     * @throws eborder.form.FaultyFile naming file and line
     */
    public static ProcedureCatalogue load(FormCatalogue forms, Set<String> checks, Predicate<String> hasText) {
        return load(forms, checks, hasText, "procedures/catalogue.yaml");
    }

    /** The same of another law. @param index the file that names its procedures and permits */
    public static ProcedureCatalogue load(
            FormCatalogue forms, Set<String> checks, Predicate<String> hasText, String index) {
        var catalogue = new ProcedureCatalogue(forms, checks, hasText);
        var files = YamlFile.read(index).as(Index.class);
        files.permits().forEach(name -> catalogue.addPermit(YamlFile.read("procedures/" + name + ".yaml")));
        files.procedures().forEach(name -> catalogue.addProcedure(YamlFile.read("procedures/" + name + ".yaml")));
        return catalogue;
    }

    private void addPermit(YamlFile file) {
        var permit = file.as(PermitDefinition.class);
        require(file, "/code", "procedure." + permit.code());
        permits.put(permit.code(), permit);
        if (permit.request() != null) {
            var request = permit.asProcedure();
            requireKnown(file, "/request", request);
            requests.put(permit.code(), request);
        }
    }

    private void addProcedure(YamlFile file) {
        var procedure = file.as(ProcedureDefinition.class);
        require(file, "/code", "procedure." + procedure.code());
        requireKnown(file, "", procedure);
        require(file, "/permits", procedure.permits(), Function.identity(), permits::containsKey);
        if (procedure.follows() != null) {
            require(file, "/follows", List.of(procedure.follows()), Function.identity(), procedures::containsKey);
        }
        if (procedure.changes() != null) {
            require(file, "/changes/of", procedure.changes().of(), Function.identity(), procedures::containsKey);
        }
        procedures.put(procedure.code(), procedure);
    }

    private void requireKnown(YamlFile file, String place, ProcedureDefinition procedure) {
        require(file, place + "/forms", procedure.forms(), NeededForm::form, this::hasForm);
        requireOneVersion(file, place + "/forms", procedure.forms());
        require(file, place + "/checks", procedure.checks(), NeededCheck::check, checks::contains);
        require(file, "/group", "procedure-group." + procedure.group());
        procedure.filers().forEach(filer -> require(file, place + "/filers", "filer." + filer));
        procedure
                .ways()
                .forEach((movement, way) ->
                        requireRefusal(file, place.isEmpty() ? "/ways/" + movement : place, way.refusal()));
        procedure.attachments().forEach(paper -> require(file, place + "/attachments", "attachment." + paper.kind()));
    }

    private static void requireOneVersion(YamlFile file, String place, List<NeededForm> forms) {
        for (int i = 0; i < forms.size(); i++) {
            var later = forms.get(i);
            if (forms.subList(0, i).stream().anyMatch(later::clashesWith)) {
                throw file.fault(place + "/" + i, "two versions of " + later.id() + " on the same day");
            }
        }
    }

    private void requireRefusal(YamlFile file, String place, Refusal refusal) {
        if (refusal == null) {
            throw file.fault(place, "it isn't said how it is refused");
        }
        refusal.forms().forEach(form -> require(file, place, "refusal-form." + form));
    }

    private boolean hasForm(String ref) {
        return forms.all().stream().anyMatch(form -> form.ref().equals(ref));
    }

    private void require(YamlFile file, String place, String messageKey) {
        if (!hasText.test(messageKey)) {
            throw file.fault(place, "there is no text for message key " + messageKey);
        }
    }

    private static <T> void require(
            YamlFile file, String place, List<T> entries, Function<T, String> name, Predicate<String> known) {
        for (int i = 0; i < entries.size(); i++) {
            String named = name.apply(entries.get(i));
            if (!known.test(named)) {
                throw file.fault(place + "/" + i, "unknown in " + place + ": " + named);
            }
        }
    }

    /** A procedure, or the request for a permit. @throws IllegalArgumentException if there is none */
    public ProcedureDefinition procedure(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no such procedure: " + code));
    }

    /** The procedure of a dossier. @param changed the procedure of the dossier that it changes, null if it stands for itself */
    public ProcedureDefinition procedure(String code, String changed) {
        return changed == null ? procedure(code) : procedure(code).over(procedure(changed));
    }

    /** The same for a code that somebody outside has named. */
    public Optional<ProcedureDefinition> find(String code) {
        return Optional.ofNullable(procedures.getOrDefault(code, requests.get(code)));
    }

    /** @throws IllegalArgumentException if there is none */
    public PermitDefinition permit(String code) {
        return Optional.ofNullable(permits.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no such permit: " + code));
    }

    /** The same for a code that may be a procedure's. */
    public Optional<PermitDefinition> findPermit(String code) {
        return Optional.ofNullable(permits.get(code));
    }

    public Collection<ProcedureDefinition> procedures() {
        return List.copyOf(procedures.values());
    }

    /** All procedures, and all permits that can be asked for by themselves. */
    public List<ProcedureDefinition> published() {
        return Stream.concat(procedures.values().stream(), requests.values().stream())
                .toList();
    }

    public Collection<PermitDefinition> permits() {
        return List.copyOf(permits.values());
    }

    /** Codes of the permits by which people of a ship go ashore. */
    public List<String> leadingAshore() {
        return permits.values().stream()
                .filter(permit -> permit.goes() == PermitDefinition.Goes.ASHORE)
                .map(PermitDefinition::code)
                .toList();
    }

    /** Those under which a ship comes, or those under which it leaves, that are offered on a day. */
    public List<ProcedureDefinition> of(Movement movement, LocalDate day) {
        return procedures.values().stream()
                .filter(procedure -> procedure.isForShips() && procedure.ways().containsKey(movement))
                .filter(procedure -> procedure.changes() == null && procedure.isOffered(day))
                .toList();
    }

    /** The procedure by which a ship that left by another one comes to its next port, if there is one on a day. */
    public Optional<ProcedureDefinition> following(String code, LocalDate day) {
        return procedures.values().stream()
                .filter(procedure -> code.equals(procedure.follows()) && procedure.isOffered(day))
                .findFirst();
    }

    /** What is filed for itself, without a ship's movement, and offered on a day: land, visa, accounts, permits. */
    public List<ProcedureDefinition> applications(LocalDate day) {
        return published().stream()
                .filter(procedure -> !procedure.isForShips() && procedure.changes() == null)
                .filter(procedure -> procedure.isOffered(day))
                .toList();
    }

    /** The procedures that change dossiers of a procedure on a day. */
    public List<ProcedureDefinition> changing(String code, LocalDate day) {
        return procedures.values().stream()
                .filter(procedure ->
                        procedure.changes() != null && procedure.changes().of().contains(code))
                .filter(procedure -> procedure.isOffered(day))
                .toList();
    }
}

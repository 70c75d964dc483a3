package eborder.procedure;

import eborder.form.FormCatalogue;
import eborder.form.YamlFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** All procedures and permits, loaded once and strictly: an unknown key, form or permit stops the start with file and line. */
public class ProcedureCatalogue {
    private final Map<String, ProcedureDefinition> procedures = new LinkedHashMap<>();
    private final Map<String, PermitDefinition> permits = new LinkedHashMap<>();
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
        var catalogue = new ProcedureCatalogue(forms, checks, hasText);
        var index = YamlFile.read("procedures/catalogue.yaml").as(Index.class);
        index.permits().forEach(name -> catalogue.addPermit(YamlFile.read("procedures/" + name + ".yaml")));
        index.procedures().forEach(name -> catalogue.addProcedure(YamlFile.read("procedures/" + name + ".yaml")));
        return catalogue;
    }

    private void addPermit(YamlFile file) {
        var permit = file.as(PermitDefinition.class);
        requireText(file, permit.code());
        permits.put(permit.code(), permit);
    }

    private void addProcedure(YamlFile file) {
        var procedure = file.as(ProcedureDefinition.class);
        requireText(file, procedure.code());
        require(file, "forms", procedure.forms(), NeededForm::form, this::hasForm);
        require(file, "checks", procedure.checks(), NeededCheck::check, checks::contains);
        require(file, "permits", procedure.permits(), Function.identity(), permits::containsKey);
        if (procedure.follows() != null && !procedures.containsKey(procedure.follows())) {
            throw file.fault("/follows", "no such procedure before it: " + procedure.follows());
        }
        procedures.put(procedure.code(), procedure);
    }

    private boolean hasForm(String ref) {
        return forms.all().stream().anyMatch(form -> form.ref().equals(ref));
    }

    private void requireText(YamlFile file, String code) {
        if (!hasText.test("procedure." + code)) {
            throw file.fault("/code", "there is no text for message key procedure." + code);
        }
    }

    private static <T> void require(
            YamlFile file, String list, List<T> entries, Function<T, String> name, Predicate<String> known) {
        for (int i = 0; i < entries.size(); i++) {
            String named = name.apply(entries.get(i));
            if (!known.test(named)) {
                throw file.fault("/" + list + "/" + i, "unknown in " + list + ": " + named);
            }
        }
    }

    public ProcedureDefinition procedure(String code) {
        return known(procedures, code);
    }

    public PermitDefinition permit(String code) {
        return known(permits, code);
    }

    public Collection<ProcedureDefinition> procedures() {
        return List.copyOf(procedures.values());
    }

    /** Those under which a ship comes, or those under which it leaves. */
    public List<ProcedureDefinition> of(Movement movement) {
        return procedures.values().stream()
                .filter(procedure -> procedure.movement() == movement)
                .toList();
    }

    private static <T> T known(Map<String, T> all, String code) {
        var found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no such procedure: " + code);
        }
        return found;
    }
}

package eborder.procedure;

import eborder.form.FormCatalogue;
import eborder.form.YamlFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All procedures and permits, loaded once and strictly: an unknown key, form or permit stops the start with file and line. */
public class ProcedureCatalogue {
    private final Map<String, ProcedureDefinition> procedures = new LinkedHashMap<>();
    private final Map<String, PermitDefinition> permits = new LinkedHashMap<>();

    /** The files of the catalogue, by name without ending. */
    record Index(List<String> procedures, List<String> permits) {}

    /** @throws eborder.form.FaultyFile naming file and line */
    public static ProcedureCatalogue load(FormCatalogue forms) {
        var catalogue = new ProcedureCatalogue();
        var index = YamlFile.read("procedures/catalogue.yaml").as(Index.class);
        index.permits().forEach(name -> catalogue.addPermit(YamlFile.read("procedures/" + name + ".yaml")));
        index.procedures()
                .forEach(name -> catalogue.addProcedure(YamlFile.read("procedures/" + name + ".yaml"), forms));
        return catalogue;
    }

    private void addPermit(YamlFile file) {
        var permit = file.as(PermitDefinition.class);
        permits.put(permit.code(), permit);
    }

    private void addProcedure(YamlFile file, FormCatalogue forms) {
        var procedure = file.as(ProcedureDefinition.class);
        for (int i = 0; i < procedure.forms().size(); i++) {
            String ref = procedure.forms().get(i).form();
            if (forms.all().stream().noneMatch(form -> form.ref().equals(ref))) {
                throw file.fault("/forms/" + i, "unknown form " + ref);
            }
        }
        for (int i = 0; i < procedure.permits().size(); i++) {
            if (!permits.containsKey(procedure.permits().get(i))) {
                throw file.fault(
                        "/permits/" + i, "unknown permit " + procedure.permits().get(i));
            }
        }
        procedures.put(procedure.code(), procedure);
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

    private static <T> T known(Map<String, T> all, String code) {
        var found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no such procedure: " + code);
        }
        return found;
    }
}

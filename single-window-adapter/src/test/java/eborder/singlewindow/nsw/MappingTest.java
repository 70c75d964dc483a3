package eborder.singlewindow.nsw;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import org.junit.jupiter.api.Test;

class MappingTest {
    @Test
    void has_a_document_type_for_every_procedure_of_the_catalogue() {
        var catalogue = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true);

        assertThat(catalogue.procedures()).isNotEmpty();
        assertThat(Mapping.load().documentTypes())
                .containsKeys(catalogue.procedures().stream()
                        .map(ProcedureDefinition::code)
                        .toArray(String[]::new));
    }
}

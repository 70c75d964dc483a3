package eborder.singlewindow.nsw;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.procedure.PermitDefinition;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingTest {
    @Test
    void has_a_document_type_for_everything_that_the_single_window_hears_of() {
        var catalogue = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true);

        var filedThere = catalogue.procedures().stream()
                .filter(ProcedureDefinition::channelNsw)
                .map(ProcedureDefinition::code);
        var permits = catalogue.permits().stream().map(PermitDefinition::code);
        assertThat(Mapping.load().documentTypes())
                .hasSizeGreaterThan(20)
                .containsKeys(Stream.concat(filedThere, permits).toArray(String[]::new));
    }
}

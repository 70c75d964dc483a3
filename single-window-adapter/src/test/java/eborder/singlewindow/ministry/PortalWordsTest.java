package eborder.singlewindow.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierStatus;
import eborder.dossier.PublicStatus;
import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the portal is told of has a name there. */
class PortalWordsTest {
    private final PortalWords words = PortalWords.load();

    @Test
    void the_19_procedures_that_are_told_have_a_code_each_and_no_other_has() {
        var catalogue = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true);
        var told = catalogue.procedures().stream()
                .filter(ProcedureDefinition::syncMod)
                .map(ProcedureDefinition::code)
                .collect(Collectors.toSet());

        assertThat(told).hasSize(19);
        assertThat(words.procedures()).containsOnlyKeys(told);
        assertThat(new HashSet<>(words.procedures().values())).hasSize(19);
    }

    @Test
    void every_end_of_a_dossier_has_words() {
        var ends = Arrays.stream(DossierStatus.values())
                .filter(status -> status != DossierStatus.DRAFT)
                .filter(status ->
                        EnumSet.of(PublicStatus.DONE, PublicStatus.STOPPED).contains(PublicStatus.of(status)))
                .map(Enum::name)
                .toList();
        assertThat(words.outcomes().keySet()).containsExactlyInAnyOrderElementsOf(ends);
    }
}

package eborder.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.procedure.ProcedureCatalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    @Test
    void goes_form_by_form_and_row_by_row() {
        var entry = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true)
                .procedure("VESSEL_ENTRY");
        var found = List.of(
                at("crew-list", "/crew/10/docNumber"),
                at("crew-list", "/crew/2/rank"),
                at("crew-list", "/crew"),
                at("general-declaration", "/lastPort"),
                at("crew-list", "/crew/2/docNumber"));

        assertThat(ReadingOrder.of(entry, found))
                .extracting(Finding::pointer)
                .containsExactly("/lastPort", "/crew", "/crew/2/rank", "/crew/2/docNumber", "/crew/10/docNumber");
    }

    private static Finding at(String form, String pointer) {
        return Finding.fail("REQUIRED", form, pointer, Map.of());
    }
}

package eborder.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignatureRulesTest {
    private final SignatureRules rules = SignatureRules.load();

    @Test
    void every_procedure_that_is_named_exists_and_is_filed_by_others_than_citizens() {
        var catalogue = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true);
        assertThat(rules.duties())
                .flatMap(SignatureRules.Duty::procedures)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        code -> assertThat(catalogue.procedure(code).filers()).doesNotContain("CITIZEN"));
    }

    @Test
    void a_signature_is_owed_from_the_first_day_of_the_law() {
        assertThat(rules.law("LAND_GROUP", LocalDate.of(2019, 5, 31))).isEmpty();
        assertThat(rules.law("LAND_GROUP", LocalDate.of(2019, 6, 1))).contains("Quyết định 15/2019/QĐ-TTg, Điều 6");
        assertThat(rules.law("LAND_CITIZEN", LocalDate.of(2026, 11, 27))).isEmpty();
    }
}

package eborder.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FaultyFile;
import eborder.form.FormCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcedureCatalogueTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());

    @Test
    void refuses_a_check_that_nobody_wrote_by_file_and_line() {
        var fewer = new TreeSet<>(Checks.names());
        fewer.remove("one-master");

        assertThatThrownBy(() -> ProcedureCatalogue.load(FORMS, fewer, key -> true))
                .isInstanceOf(FaultyFile.class)
                .hasMessageContaining("procedures/vessel-entry.yaml:45")
                .hasMessageContaining("one-master");
    }

    @Test
    void refuses_a_procedure_without_a_text_by_file_and_line() {
        assertThatThrownBy(() -> ProcedureCatalogue.load(FORMS, Checks.names(), key -> false))
                .isInstanceOf(FaultyFile.class)
                .hasMessageContaining("procedures/shore-pass.yaml:2")
                .hasMessageContaining("procedure.SHORE_PASS");
    }

    @Test
    void refuses_a_refusal_form_without_a_text_by_file_and_line() {
        assertThatThrownBy(() -> ProcedureCatalogue.load(FORMS, Checks.names(), key -> !key.equals("refusal-form.14")))
                .isInstanceOf(FaultyFile.class)
                .hasMessageContaining("procedures/account-seaport.yaml:13")
                .hasMessageContaining("refusal-form.14");
    }

    @Test
    void refuses_two_versions_of_a_form_on_one_day_by_file_and_line() {
        assertThatThrownBy(() ->
                        ProcedureCatalogue.load(FORMS, Checks.names(), key -> true, "procedures/two-versions.yaml"))
                .isInstanceOf(FaultyFile.class)
                .hasMessage("procedures/new-law/two-versions.yaml:29: two versions of permit-persons on the same day");
    }

    @Test
    void knows_how_everything_is_refused() {
        var catalogue = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);

        assertThat(catalogue.published())
                .flatExtracting(procedure -> procedure.ways().values())
                .extracting(Way::refusal)
                .isNotEmpty()
                .allMatch(refusal -> refusal.law().contains("Điều"));
        assertThat(catalogue
                        .procedure("VESSEL_ENTRY")
                        .way(Movement.ARRIVAL)
                        .refusal()
                        .forms())
                .containsExactly("10", "11");
        assertThat(catalogue
                        .procedure("ACCOUNT_LAND_GRANT")
                        .way(Movement.NONE)
                        .refusal()
                        .forms())
                .containsExactly("04");
    }

    @Test
    void judges_by_the_rules_in_force_on_a_day_and_names_the_law() {
        var entry = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true).procedure("VESSEL_ENTRY");
        var received = Instant.parse("2026-11-26T02:00:00Z");

        var answer = entry.answerDeadline(Movement.ARRIVAL, received, LocalDate.of(2026, 11, 26));
        assertThat(answer.at()).isEqualTo(received.plus(Duration.ofHours(1)));
        assertThat(answer.law()).contains("10/2016");
        assertThatThrownBy(() -> entry.answerDeadline(Movement.ARRIVAL, received, LocalDate.of(2016, 4, 17)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VESSEL_ENTRY");
    }

    @Test
    void counts_the_procedures_as_the_border_guard_does() {
        var catalogue = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);
        var all = catalogue.procedures();
        assertThat(all).filteredOn(ProcedureDefinition::countedIn21).hasSize(21);
        assertThat(all).filteredOn(ProcedureDefinition::channelNsw).hasSize(18);
        assertThat(all).filteredOn(ProcedureDefinition::syncMod).hasSize(19);
        assertThat(catalogue.permits()).hasSize(7).allMatch(permit -> permit.request() != null);
    }

    @Test
    void counts_working_days_over_weekends_and_holidays() {
        var account =
                ProcedureCatalogue.load(FORMS, Checks.names(), key -> true).procedure("ACCOUNT_SEAPORT");
        var friday = Instant.parse("2026-04-24T03:00:00Z");

        var answer = account.answerDeadline(Movement.NONE, friday, LocalDate.of(2026, 4, 24));

        assertThat(answer.at())
                .as("after Tuesday, Wednesday and, past two holidays, Monday")
                .isEqualTo("2026-05-04T17:00:00Z");
    }

    @Test
    void uses_every_check_there_is() {
        var catalogue = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);
        var used = Stream.concat(
                        catalogue.procedures().stream(),
                        catalogue.permits().stream()
                                .map(permit -> catalogue.find(permit.code()))
                                .flatMap(Optional::stream))
                .flatMap(procedure -> procedure.checks().stream())
                .map(NeededCheck::check);
        assertThat(Set.copyOf(used.toList())).isEqualTo(Checks.names());
    }
}

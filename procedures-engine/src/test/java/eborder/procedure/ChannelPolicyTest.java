package eborder.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChannelPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final ChannelPolicy policy = ChannelPolicy.load();

    @Test
    void every_procedure_that_runs_through_the_single_window_is_in_one_group_and_no_other_is() {
        var catalogue = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true);
        assertThat(policy.groups())
                .flatMap(ChannelPolicy.Group::procedures)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(catalogue.procedures().stream()
                        .filter(ProcedureDefinition::channelNsw)
                        .map(ProcedureDefinition::code)
                        .toList());
    }

    @Test
    void the_portal_stands_beside_the_single_window_as_shipped() {
        assertThat(policy.groups())
                .flatMap(ChannelPolicy.Group::channels)
                .extracting(Dated::value)
                .containsOnly(Channel.PORTAL_BESIDE);
        assertThat(policy.on(TODAY, "ACCOUNT_SEAPORT")).isEmpty();
    }

    @Test
    void the_single_window_comes_first_from_its_day_on_and_for_its_group_alone() {
        var first = policy.withSingleWindowFirst("SEAPORT", TODAY);

        assertThat(first.on(TODAY.minusDays(1), "VESSEL_ENTRY").orElseThrow().value())
                .isEqualTo(Channel.PORTAL_BESIDE);
        assertThat(first.on(TODAY, "VESSEL_ENTRY").orElseThrow())
                .isEqualTo(new Dated<>(TODAY, Channel.SINGLE_WINDOW_FIRST, "Quyết định 31/2025/QĐ-TTg"));
        assertThat(first.on(TODAY, "LAND_GROUP").orElseThrow().value()).isEqualTo(Channel.PORTAL_BESIDE);
    }

    @Test
    void no_group_without_a_law_has_the_single_window_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withSingleWindowFirst("LAND_AND_VISA", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withSingleWindowFirst("SEAPORTS", TODAY));
    }
}

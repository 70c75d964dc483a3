package eborder.permit;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.permit.PermitStatus.Step;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermitReasonsTest {
    private final PermitReasons reasons = new PermitReasons();

    @Test
    void serves_suspension_and_revocation_and_nothing_else() {
        assertThat(reasons.all())
                .isNotEmpty()
                .allSatisfy(
                        reason -> assertThat(Set.of(Step.SUSPEND, Step.REVOKE)).containsAll(reason.steps()))
                .allSatisfy(reason -> assertThat(reason.law()).startsWith("Nghị định 77/2017/NĐ-CP, Điều "));
    }

    @Test
    void knows_no_reason_before_its_law() {
        assertThat(reasons.forStep(Step.REVOKE, LocalDate.of(2017, 8, 19))).isEmpty();
        assertThat(reasons.forStep(Step.REVOKE, LocalDate.of(2017, 8, 20)))
                .extracting(PermitReason::code)
                .contains("LAW_BROKEN")
                .doesNotContain("BEING_CLARIFIED");
    }
}

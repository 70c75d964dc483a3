package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void names_the_code_and_facts_of_a_broken_precondition() {
        var details = Problems.details(new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", "DRAFT")));
        assertThat(details)
                .isEqualTo(new ProblemDetails(
                        "urn:eborder:error:STATUS_FORBIDS",
                        "Status forbids",
                        409,
                        "STATUS_FORBIDS",
                        Map.of("status", "DRAFT"),
                        null,
                        null));
    }

    @Test
    void finds_a_clash_of_versions_behind_what_the_commit_throws() {
        var atCommit = new IllegalStateException(new IllegalStateException(new OptimisticLockException()));
        assertThat(Problems.details(atCommit).code()).isEqualTo("CHANGED_BY_SOMEONE_ELSE");
        assertThat(Problems.details(atCommit).status()).isEqualTo(409);
    }

    @Test
    void tells_nothing_of_a_failure_of_its_own_but_a_number() {
        var details = Problems.details(new IllegalStateException("jdbc:postgresql://secret"));
        assertThat(details.status()).isEqualTo(500);
        assertThat(details.incident()).matches("[0-9A-F]{7}");
        assertThat(details.toString()).doesNotContain("secret");
    }
}

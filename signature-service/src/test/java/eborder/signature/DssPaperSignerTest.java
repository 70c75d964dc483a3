package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DssPaperSignerTest {
    private static Fixture fixture;

    @BeforeAll
    static void makeKeys(@TempDir Path data) {
        fixture = Fixture.in(data);
    }

    @Test
    void signs_a_paper_so_that_the_strict_check_finds_nothing() throws IOException {
        byte[] signed = fixture.signer().sign(Papers.shorePass("NGUYEN THI AN"), "Tran Van Binh", "Cấp giấy phép");

        assertThat(fixture.check().check(signed, 1)).isEqualTo(new CheckedPaper(List.of(), List.of()));
    }

    @Test
    void refuses_a_paper_that_is_signed_already() throws IOException {
        byte[] once = fixture.signer().sign(Papers.shorePass("A"), "B", "C");

        assertThatThrownBy(() -> fixture.signer().sign(once, "B", "C"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.SIGNING_FAILED));
    }
}

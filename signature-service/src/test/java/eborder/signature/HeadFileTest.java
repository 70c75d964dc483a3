package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {
    @TempDir
    private Path folder;

    @Test
    void every_head_is_a_line_also_after_a_new_start() throws IOException {
        new HeadFile(folder.resolve("data")).remember("a.b.c");
        new HeadFile(folder.resolve("data")).remember("d.e.f");

        assertThat(Files.readAllLines(folder.resolve("data/audit-heads.jws"))).containsExactly("a.b.c", "d.e.f");
    }

    @Test
    void says_that_it_can_not_write() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");

        assertThatThrownBy(() -> new HeadFile(folder.resolve("data")).remember("a.b.c"))
                .isInstanceOf(Problem.class);
    }
}

package eborder.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalFolderTest {
    @TempDir
    Path path;

    @Test
    void deletes_what_a_dead_process_left_behind() throws IOException, InterruptedException {
        var dead = new ProcessBuilder("true").start();
        assertThat(dead.waitFor(10, TimeUnit.SECONDS)).isTrue();
        var folder = PortalFolder.at(path);
        var left = folder.subfolder("tmp/" + dead.pid());
        Files.writeString(left.resolve("file"), "left");

        var scratch = folder.scratch();

        assertThat(left).doesNotExist();
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void spares_what_a_living_process_needs() {
        var folder = PortalFolder.at(path);
        var parent = ProcessHandle.current().parent().orElseThrow();
        var theirs = folder.subfolder("tmp/" + parent.pid());

        var scratch = folder.scratch();

        assertThat(theirs).exists();
        assertThat(scratch).isNotEqualTo(theirs);
    }
}

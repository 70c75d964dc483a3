package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustListsTest {
    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    @TempDir
    private Path folder;

    private SigningKeys keys;
    private SigningKeys other;

    @BeforeEach
    void make_keys() {
        keys = Fixture.keys(data, Clock.systemUTC());
        other = Fixture.keys(elsewhere, Clock.systemUTC());
    }

    @Test
    void without_a_setting_our_own_roots_are_trusted() {
        var lists = new TrustLists(keys, Fixture.settings(Map.of()));
        assertThat(lists.officers()).isEqualTo(keys.anchors());
        assertThat(lists.agents()).isEqualTo(keys.anchors());
    }

    @Test
    void the_two_lists_do_not_mix() throws IOException {
        write("agents.pem");
        var lists = lists("eborder.trust.agents", folder.resolve("agents.pem"));
        assertThat(lists.agents()).isEqualTo(other.anchors());
        assertThat(lists.officers()).isEqualTo(keys.anchors());
    }

    @Test
    void a_list_is_read_again_while_the_portal_runs() throws IOException {
        write("one.pem");
        var lists = lists("eborder.trust.agents", folder);
        Files.writeString(folder.resolve("two.pem"), Pem.of(keys.anchors().get(0)));
        lists.tick();
        assertThat(lists.agents())
                .containsAll(other.anchors())
                .contains(keys.anchors().get(0));
    }

    @Test
    void a_bad_refresh_keeps_the_last_good_list() throws IOException {
        write("roots.pem");
        var list = new TrustList("eborder.trust.officers", folder);
        for (var bad : new String[] {"", "no certificate"}) {
            Files.writeString(folder.resolve("roots.pem"), bad);
            assertThat(list.refresh()).isFalse();
            assertThat(list.roots()).isEqualTo(other.anchors());
        }
        Files.delete(folder.resolve("roots.pem"));
        assertThat(list.refresh()).isFalse();
        write("roots.pem");
        assertThat(list.refresh()).isTrue();
    }

    @Test
    void a_list_that_was_never_good_stops_the_start() {
        assertThatThrownBy(() -> lists("eborder.trust.officers", folder)).isInstanceOf(Problem.class);
    }

    private TrustLists lists(String setting, Path place) {
        return new TrustLists(keys, Fixture.settings(Map.of(setting, place.toString())));
    }

    private void write(String name) throws IOException {
        var pem = new StringBuilder();
        other.anchors().forEach(root -> pem.append(Pem.of(root)));
        Files.writeString(folder.resolve(name), pem);
    }
}

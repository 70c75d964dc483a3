package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.singlewindow.envelope.Header;
import eborder.singlewindow.envelope.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Party NOBODY = new Party("", "", "", "", "", "");

    @TempDir
    Path folder;

    @Test
    void goes_on_with_an_existing_journal() throws Exception {
        try (var journal = Journal.open(folder)) {
            journal.add(header("m-1"), bytes("one"));
            journal.add(header("m-2"), bytes("two"));
        }
        try (var journal = Journal.open(folder)) {
            assertThat(journal.add(header("m-1"), bytes("one")).orElseThrow().duplicate())
                    .isTrue();
            assertThat(journal.add(header("m-3"), bytes("three")).orElseThrow().number())
                    .isEqualTo(4);
            assertThat(journal.effects("R \"1\" ỹ"))
                    .extracting(Entry::messageId)
                    .containsExactly("m-1", "m-2", "m-3");
        }
    }

    @Test
    void forgets_a_line_that_a_crash_cut_off() throws Exception {
        try (var journal = Journal.open(folder)) {
            journal.add(header("m-1"), bytes("one"));
        }
        Files.writeString(folder.resolve("journal.jsonl"), "{\"number\":2,\"messageId\":\"m-2", APPEND);

        try (var journal = Journal.open(folder)) {
            assertThat(journal.size()).isEqualTo(1);
            assertThat(journal.add(header("m-2"), bytes("two")).orElseThrow().duplicate())
                    .isFalse();
        }
        assertThat(Files.readAllLines(folder.resolve("journal.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("}"));
    }

    @Test
    void refuses_other_bytes_under_a_known_id() throws Exception {
        try (var journal = Journal.open(folder)) {
            journal.add(header("m-1"), bytes("one"));

            assertThat(journal.add(header("m-1"), bytes("another"))).isEmpty();
            assertThat(journal.size()).isEqualTo(1);
            assertThat(folder.resolve("messages/m-1.xml")).hasContent("one");
        }
    }

    @Test
    void reads_back_the_json_that_it_writes() {
        var members = Map.of("a", "quote \" back \\ line \n tab \t Đà Nẵng 🚢", "b", "", "c", "{},:");

        assertThat(FlatJson.read(FlatJson.write(members))).isEqualTo(members);
    }

    private static Header header(String id) {
        return new Header("1", id, NOBODY, NOBODY, "BQP0100001", "26", "23", "R \"1\" ỹ", "2026", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}

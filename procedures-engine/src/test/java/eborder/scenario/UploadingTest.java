package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.filing.NamedFile;
import eborder.filing.UploadAsked;
import eborder.filing.UploadCompleting;
import eborder.filing.UploadState;
import eborder.filing.Uploading;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.support.Database;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that come in parts over a poor line. On a real database. */
class UploadingTest {
    private static final String KIND = "mps-letter";
    private static final int PART = 256 * 1024;
    private static final UUID ID = new UUID(7, 7);
    /** Two whole parts and a bit. */
    private static final byte[] LETTER = letter(2 * PART + 100);

    private Cast cast;
    private Uploading uploading;

    @BeforeEach
    void a_request_that_asks_for_a_letter_is_begun() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("visa-at-gate").findFirst().orElseThrow());
        uploading = cast.use(Uploading.class);
    }

    private static byte[] letter(int size) {
        var bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i / PART * 31 + i);
        }
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    private static UploadAsked asked(byte[] file) {
        return new UploadAsked(
                KIND, 0, "letter.pdf", file.length, Fingerprint.of(file).hex());
    }

    private UploadState begin(UUID id, byte[] file) {
        return uploading.begin(cast.person("agent"), cast.dossier(), id, asked(file));
    }

    private UploadState part(int position, byte[] file) {
        var end = Math.min(position + PART, file.length);
        return uploading.part(
                cast.person("agent"), cast.dossier(), ID, position, Arrays.copyOfRange(file, position, end));
    }

    private UploadState state() {
        return uploading.state(cast.person("agent"), cast.dossier(), ID);
    }

    private UploadState complete() {
        return cast.use(UploadCompleting.class).complete(cast.person("agent"), cast.dossier(), ID);
    }

    private static List<List<String>> papers() {
        return Database.rows("select name, fingerprint from attachment where kind = '" + KIND + "'");
    }

    private static String rows(String table) {
        return Database.rows("select count(*) from " + table).get(0).get(0);
    }

    @Test
    void a_line_that_breaks_in_the_middle_goes_on_where_it_broke() {
        assertThat(begin(ID, LETTER).missing()).containsExactly(0, PART, 2 * PART);
        part(2 * PART, LETTER);
        part(0, LETTER);

        // the sender knows nothing any more but its id and the file
        var left = begin(ID, LETTER);
        assertThat(left).isEqualTo(state());
        assertThat(left.missing()).containsExactly(PART);
        assertRefused(ErrorCode.UPLOAD_INCOMPLETE, this::complete);
        left.missing().forEach(position -> part(position, LETTER));

        assertThat(complete().complete()).isTrue();
        assertThat(papers())
                .containsExactly(List.of("letter.pdf", Fingerprint.of(LETTER).hex()));
        assertThat(Database.rows("select length(content) from attachment where kind = '" + KIND + "'"))
                .containsExactly(List.of(Integer.toString(LETTER.length)));
    }

    @Test
    void what_comes_twice_counts_once_and_gets_the_same_answer() {
        begin(ID, LETTER);
        var first = part(0, LETTER);
        assertThat(part(0, LETTER)).isEqualTo(first);
        part(PART, LETTER);
        part(2 * PART, LETTER);
        var done = complete();
        assertThat(complete()).isEqualTo(done);
        assertThat(part(0, LETTER)).isEqualTo(done);
        assertThat(begin(ID, LETTER)).isEqualTo(done);
        assertThat(papers()).hasSize(1);
        assertThat(rows("upload_part where content is not null")).isEqualTo("0");
    }

    @Test
    void another_content_in_the_place_of_a_part_is_a_conflict_before_and_after() {
        begin(ID, LETTER);
        part(0, LETTER);
        var other = LETTER.clone();
        other[20]++;
        assertRefused(ErrorCode.UPLOAD_PART_DIFFERS, () -> part(0, other));
        part(PART, LETTER);
        part(2 * PART, LETTER);
        complete();
        assertRefused(ErrorCode.UPLOAD_PART_DIFFERS, () -> part(0, other));
        assertRefused(ErrorCode.OWN_ID_TAKEN, () -> begin(ID, other));
    }

    @Test
    void a_file_that_is_not_what_was_announced_is_forgotten_whole() {
        var other = LETTER.clone();
        other[PART + 1]++;
        begin(ID, LETTER);
        List.of(0, PART, 2 * PART).forEach(position -> part(position, other));

        assertRefused(ErrorCode.UPLOAD_HASH_DIFFERS, this::complete);
        assertRefused(ErrorCode.NOT_FOUND, this::state);
        assertThat(papers()).isEmpty();
        assertThat(rows("upload_part")).isEqualTo("0");
        assertThat(begin(ID, LETTER).missing()).hasSize(3);
    }

    @Test
    void it_is_looked_at_like_a_paper_that_comes_whole() {
        for (var what : List.of("a text", "a program called letter.pdf")) {
            var file = SamplePapers.paper(what).content();
            begin(ID, file);
            part(0, file);
            assertRefused(ErrorCode.FILE_KIND_UNKNOWN, this::complete);
            assertRefused(ErrorCode.NOT_FOUND, this::state);
        }
        assertThat(papers()).isEmpty();
        NamedFile signed = SamplePapers.paper("a signed document");
        begin(ID, signed.content());
        part(0, signed.content());
        complete();
        assertThat(rows("attachment_examination where dueat is not null")).isEqualTo("1");
    }

    @Test
    void bounds_are_kept() {
        assertRefused(ErrorCode.FILE_TOO_LARGE, () -> begin(ID, new byte[5 * 1024 * 1024 + 1]));
        assertRefused(ErrorCode.BAD_REQUEST, () -> begin(ID, new byte[0]));
        begin(ID, LETTER);
        assertRefused(ErrorCode.BAD_REQUEST, () -> part(1, LETTER));
        assertRefused(ErrorCode.BAD_REQUEST, () -> part(3 * PART, new byte[4 * PART]));
        for (int position : List.of(-PART, 4 * PART)) {
            assertRefused(
                    ErrorCode.BAD_REQUEST,
                    () -> uploading.part(cast.person("agent"), cast.dossier(), ID, position, new byte[PART]));
        }
        assertRefused(
                ErrorCode.BAD_REQUEST,
                () -> uploading.part(cast.person("agent"), cast.dossier(), ID, PART, new byte[PART - 1]));
        for (int more = 1; more < 20; more++) {
            begin(new UUID(8, more), LETTER);
        }
        assertRefused(ErrorCode.UPLOAD_TOO_MANY, () -> begin(new UUID(8, 20), LETTER));
        uploading.forget(cast.person("agent"), cast.dossier(), ID);
        assertThat(begin(new UUID(8, 20), LETTER).missing()).hasSize(3);
    }

    @Test
    void what_never_becomes_whole_is_over_after_a_day() {
        begin(ID, LETTER);
        part(0, LETTER);
        cast.use(TestClock.class).forward(Duration.ofDays(1));

        assertRefused(ErrorCode.NOT_FOUND, this::state);
        assertRefused(ErrorCode.NOT_FOUND, () -> part(PART, LETTER));
        assertThat(begin(ID, LETTER).missing()).hasSize(3);
        cast.use(TestClock.class).forward(Duration.ofDays(1));
        cast.use(UploadCompleting.class).tick();
        assertThat(rows("upload")).isEqualTo("0");
        assertThat(rows("upload_part")).isEqualTo("0");
    }

    @Test
    void another_company_finds_nothing_and_disturbs_nothing() {
        begin(ID, LETTER);
        part(0, LETTER);
        var rival = cast.person("rival");
        var dossier = cast.dossier();
        assertRefused(ErrorCode.NOT_FOUND, () -> uploading.begin(rival, dossier, ID, asked(LETTER)));
        assertRefused(ErrorCode.NOT_FOUND, () -> uploading.part(rival, dossier, ID, PART, new byte[PART]));
        assertRefused(ErrorCode.NOT_FOUND, () -> uploading.state(rival, dossier, ID));
        assertRefused(ErrorCode.NOT_FOUND, () -> uploading.forget(rival, dossier, ID));
        assertRefused(
                ErrorCode.NOT_FOUND, () -> cast.use(UploadCompleting.class).complete(rival, dossier, ID));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> uploading.state(cast.person("officer"), dossier, ID));
        assertThat(state().missing()).containsExactly(PART, 2 * PART);
    }

    @Test
    void a_dossier_that_was_filed_meanwhile_takes_no_paper() {
        begin(ID, LETTER);
        List.of(0, PART, 2 * PART).forEach(position -> part(position, LETTER));
        cast.writing().attach("agent", KIND, 0, "a document");
        cast.file("agent");
        assertRefused(ErrorCode.STATUS_FORBIDS, this::complete);
        assertThat(papers()).hasSize(1);
    }

    @Test
    void the_same_part_twice_at_one_moment_counts_once() throws Exception {
        begin(ID, LETTER);
        Callable<UploadState> send = () -> part(0, LETTER);
        var line = Executors.newFixedThreadPool(4);
        try {
            for (var answer : line.invokeAll(List.of(send, send, send, send))) {
                assertThat(answer.get().missing()).containsExactly(PART, 2 * PART);
            }
        } finally {
            line.shutdown();
        }
        assertThat(rows("upload_part")).isEqualTo("1");
    }
}

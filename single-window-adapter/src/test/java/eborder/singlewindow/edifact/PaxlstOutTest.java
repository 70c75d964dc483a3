package eborder.singlewindow.edifact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eborder.filing.ReadList;
import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.singlewindow.file.FileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that leave as PAXLST, and what a sender hears of one that came. */
class PaxlstOutTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final Messages MESSAGES = Messages.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final EdifactLists lists = new EdifactLists();

    @ParameterizedTest
    @ValueSource(strings = {"paxlst-crew-1.edi", "paxlst-3.edi", "paxlst-bad.edi"})
    void what_others_sent_goes_out_and_comes_in_again_with_nothing_lost(String name) {
        var form = FORMS.latest("crew-list");
        var rows = tidy(form, "crew", read(form, sample(name)).rows());

        var back = read(
                form,
                lists.write(form, Answers.empty().withRows("crew", rows), NOW).orElseThrow());

        assertThat(back.problems().stream().map(finding -> finding.code()))
                .containsOnly("EDI_NOT_TAKEN"); // the sender's own NAD
        assertThat(tidy(form, "crew", back.rows())).isEqualTo(rows);
    }

    @Test
    void every_column_comes_back_whatever_stands_in_it() {
        var form = FORMS.latest("passenger-list");
        var all = Map.ofEntries(
                Map.entry("fullName", "O'PROBE ANNA MARIA BERNADETTE CHRISTINA DOLORES EVANGELINE"),
                Map.entry("sex", "F"),
                Map.entry("dateOfBirth", "01/02/1999"),
                Map.entry("placeOfBirth", "Hải Phòng: phường +1?"),
                Map.entry("nationality", "PRT"),
                Map.entry("docType", "D"),
                Map.entry("docNumber", "P1"),
                Map.entry("docExpiry", "03/04/2031"),
                Map.entry("embarkPort", "SGSIN"),
                Map.entry("disembarkPort", "VNHPH"),
                Map.entry("transit", "1"),
                Map.entry("shoreVisit", "1"),
                Map.entry("visaNumber", "EV1"));
        var bare = Map.of("fullName", "SINGLE", "transit", "0", "docType", "P", "dateOfBirth", "not known");

        var back = read(
                form,
                lists.write(form, Answers.empty().withRows("passengers", List.of(all, bare)), NOW)
                        .orElseThrow());

        assertThat(back.rows()).containsExactly(all, bare);
    }

    @Test
    void there_is_no_such_message_of_other_forms() {
        assertThat(lists.write(FORMS.latest("general-declaration"), Answers.empty(), NOW))
                .isEmpty();
    }

    @Test
    void a_list_that_was_taken_is_acknowledged() {
        var file = sample("paxlst-3.edi");
        var answer = segments(lists.answer(file, List.of(), finding -> "", NOW));

        assertThat(answer)
                .containsExactly(
                        "UNB+UNOY:4+CBP-ACE-TEST:4+LOCK:4+20261127:1000+" + NOW.getEpochSecond(),
                        "UNH+1+CONTRL:4:1:UN",
                        "UCI+16+LOCK:4+CBP-ACE-TEST:4+7",
                        "UCM+PAXLST16+PAXLST:D:03B:UN+7",
                        "UNT+4+1",
                        "UNZ+1+" + NOW.getEpochSecond());
    }

    @Test
    void what_else_was_noticed_follows_with_our_codes_and_words() {
        var form = FORMS.latest("crew-list");
        var file = sample("paxlst-3.edi");
        var answer = segments(answer(file, read(form, file)));

        assertThat(answer).contains("UCM+PAXLST16+PAXLST:D:03B:UN+7", "UNH+1+APERAK:D:05B:UN", "ERC+WARN::ZZZ");
        assertThat(answer).anyMatch(line -> line.startsWith("FTX+AAO+++EDI_NOT_TAKEN::Segment DOC+5 (1 times)"));
    }

    @Test
    void a_message_that_broke_off_is_rejected_with_the_place() {
        var form = FORMS.latest("crew-list");
        var text = new String(sample("paxlst-3.edi"), UTF_8);
        var file = text.substring(0, text.indexOf("NAT+")).getBytes(UTF_8);
        var answer = segments(answer(file, read(form, file)));

        assertThat(answer)
                .contains(
                        "UCI+16+LOCK:4+CBP-ACE-TEST:4+4+18",
                        "UCM+PAXLST16+PAXLST:D:03B:UN+4+18",
                        "UCS+9+18",
                        "ERC+FAIL::ZZZ")
                .anyMatch(line -> line.startsWith("FTX+AAO+++EDI_BROKEN::The EDIFACT message breaks off"));
    }

    @Test
    void another_message_is_rejected_and_bytes_that_are_none_are_answered_too() {
        var form = FORMS.latest("crew-list");
        var other = new String(sample("paxlst-3.edi"), UTF_8)
                .replace("PAXLST:", "CUSCAR:")
                .getBytes(UTF_8);

        assertThat(segments(answer(other, read(form, other)))).contains("UCM+PAXLST16+CUSCAR:D:03B:UN+4+14");
        var none = "UNB".getBytes(UTF_8);
        assertThat(segments(answer(none, read(form, none)))).contains("UCI+0+++4+18");
    }

    @Test
    void nothing_in_a_head_keeps_us_from_answering() {
        var form = FORMS.latest("crew-list");
        for (var sender : List.of("A".repeat(200) + ":" + "9".repeat(50) + ":X:Y:Z", ":::", "?'?+", "")) {
            var file = ("UNB+UNOA:4+" + sender + "++261127:0800+" + "7".repeat(99) + "'UNH+" + "8".repeat(99) + "+?:'")
                    .getBytes(UTF_8);
            assertThat(segments(answer(file, read(form, file)))).anyMatch(line -> line.startsWith("UCI+"));
        }
    }

    @Test
    void five_thousand_passengers_are_written_read_and_checked_in_seconds_in_little_memory() {
        var form = FORMS.latest("passenger-list");
        var guest = Map.ofEntries(
                Map.entry("fullName", "PROBE ANNA"),
                Map.entry("sex", "F"),
                Map.entry("dateOfBirth", "01/02/1999"),
                Map.entry("nationality", "PRT"),
                Map.entry("docType", "P"),
                Map.entry("docNumber", "P1"),
                Map.entry("embarkPort", "SGSIN"),
                Map.entry("disembarkPort", "VNHPH"),
                Map.entry("transit", "0"));
        var all = Answers.empty().withRows("passengers", Collections.nCopies(FileFault.MOST_ROWS, guest));
        var begin = Instant.now();
        var file = lists.write(form, all, NOW).orElseThrow();
        var written = Instant.now();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        var back = read(form, file);
        long allocated = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
        var read = Instant.now();
        var tidy = Answers.empty().withRows("passengers", tidy(form, "passengers", back.rows()));

        assertThat(form.validate(tidy)).isEmpty();
        var checked = Instant.now();
        System.getLogger("measured")
                .log(
                        System.Logger.Level.INFO,
                        "PAXLST 5,000 written {0}, read {1}, checked {2}, MB read {3}",
                        Duration.between(begin, written),
                        Duration.between(written, read),
                        Duration.between(read, checked),
                        allocated);
        assertThat(Duration.between(written, checked)).isLessThan(Duration.ofSeconds(10));
        assertThat(allocated).isLessThan(400);
    }

    private byte[] answer(byte[] file, ReadList read) {
        return lists.answer(
                file,
                read.problems(),
                finding -> MESSAGES.text(Language.EN, finding.messageKey(), finding.facts()),
                NOW);
    }

    /** What StAEDI reads of what we wrote. */
    private static List<String> segments(byte[] file) {
        var segments = new ArrayList<String>();
        var text = new String(file, UTF_8);
        int second = text.indexOf("UNB+", 4);
        for (var part : second < 0 ? List.of(text) : List.of(text.substring(0, second), text.substring(second))) {
            try {
                assertThat(new Segments(part.getBytes(UTF_8)).read(segment -> segments.add(segment.toString())))
                        .isTrue();
            } catch (io.xlate.edi.stream.EDIStreamException | IOException broken) {
                throw new AssertionError(part, broken);
            }
        }
        return segments;
    }

    private ReadList read(Form form, byte[] file) {
        return lists.read(form, file, TODAY);
    }

    private static List<Map<String, String>> tidy(Form form, String table, List<Map<String, String>> rows) {
        return form.tidy(Answers.empty().withRows(table, rows)).answers().rows(table);
    }

    private static byte[] sample(String name) {
        try (var file = PaxlstOutTest.class.getResourceAsStream("/edifact/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package eborder.verifier;

import static eborder.paper.PaperFault.NOT_SIGNED_TO_THE_END;
import static eborder.paper.PaperFault.NOT_VALID;
import static eborder.paper.PaperFault.PAGE_TOO_LARGE;
import static eborder.paper.PaperFault.READER_BROKE;
import static eborder.paper.PaperFault.TOO_LARGE;
import static eborder.paper.PaperFault.TOO_MANY_PAGES;
import static eborder.paper.PaperFault.TOO_MUCH_INSIDE;
import static eborder.paper.PaperFault.TOO_SLOW;
import static eborder.paper.PaperFault.UNREADABLE;
import static eborder.paper.PaperFault.WRONG_NUMBER_OF_SIGNATURES;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.paper.PaperFault;
import eborder.permit.PrintedText;
import eborder.permit.SealReading;
import eborder.signature.SignatureFault;
import eborder.verifier.reading.Question;
import eborder.verifier.reading.Wanted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden table: every way to alter a permit, through the process that reads PDFs of strangers. None is taken for genuine. */
class AlteredPapersTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private static Path data;

    @TempDir
    private static Path elsewhere;

    private static SomePermit permits;
    private static byte[] signed;
    private static ReaderPool pool;

    @BeforeAll
    static void issue() {
        permits = new SomePermit(data);
        signed = permits.signed();
        pool = new ReaderPool(permits.trust());
        pool.tick(); // their start is not the time of a file
    }

    @AfterAll
    static void end() {
        pool.close();
    }

    @Test
    void a_permit_as_issued_is_genuine_and_its_barcode_says_what_is_printed() {
        var found = pool.examine(signed);
        assertThat(found.faults()).isEmpty();
        var seal = (SealReading.Genuine) permits.seals().read(found.symbol());
        assertThat(seal.content()).isEqualTo(SomePermit.CONTENT);
        assertThat(new PrintedText(found.text()).says(seal.content())).isTrue();
        assertThat(new PrintedText(found.text()).says(SomePermit.content("HPH260000018")))
                .isFalse();
    }

    @Test
    void a_permit_keeps_to_the_norms_of_keeping_and_reading_aloud() throws IOException {
        var patient = new ReaderPool(permits.trust(), Duration.ofMinutes(1));
        try {
            var found = patient.findings(signed, true);
            assertThat(found.faults()).isEmpty();
            assertThat(found.conformance()).isEmpty();
            assertThat(patient.findings(Vandal.pages(1, 200), true).conformance())
                    .isNotEmpty();
        } finally {
            patient.close();
        }
    }

    /** Some make the signature wrong, others make it none. */
    @Test
    void a_changed_digit_of_a_signature_is_noticed_wherever_it_is() {
        for (int at = 100; at < 2_000; at += 190) {
            assertThat(pool.examine(Alteration.flippedDigit(signed, "/Contents <", at))
                            .faults())
                    .as("digit %d", at)
                    .containsAnyOf(NOT_VALID, UNREADABLE);
        }
    }

    /** Bytes that are made when they are asked for. */
    private interface Making {
        byte[] bytes() throws IOException;
    }

    private static Arguments row(String name, PaperFault fault, Making making) {
        return Arguments.of(name, fault, making);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row("flip in the page", NOT_VALID, () -> Alteration.flipped(signed, "stream\n", 40)),
                row("half of it", UNREADABLE, () -> Arrays.copyOf(signed, signed.length / 2)),
                row(
                        "without its last 100 bytes",
                        NOT_SIGNED_TO_THE_END,
                        () -> Arrays.copyOf(signed, signed.length - 100)),
                row("without its first 100 bytes", UNREADABLE, () -> Arrays.copyOfRange(signed, 100, signed.length)),
                row("never signed", WRONG_NUMBER_OF_SIGNATURES, () -> permits.unsigned()),
                row(
                        "signatures stripped",
                        WRONG_NUMBER_OF_SIGNATURES,
                        () -> Alteration.saved(signed, Alteration::strip)),
                row("saved anew", NOT_VALID, () -> Alteration.saved(signed, document -> {})),
                row("name covered", NOT_SIGNED_TO_THE_END, () -> Alteration.updated(signed, Alteration::cover)),
                row(
                        "content replaced",
                        NOT_SIGNED_TO_THE_END,
                        () -> Alteration.updated(signed, Alteration::replaceText)),
                row("page added", NOT_SIGNED_TO_THE_END, () -> Alteration.updated(signed, Alteration::addPage)),
                row("pages removed", UNREADABLE, () -> Alteration.updated(signed, Alteration::removePages)),
                row(
                        "second field at first signature",
                        NOT_VALID,
                        () -> Alteration.updated(signed, Alteration::pointAtTheFirst)),
                row("byte range shortened", NOT_SIGNED_TO_THE_END, () -> Alteration.shortenedRange(signed)),
                row("byte range begins late", NOT_SIGNED_TO_THE_END, () -> Alteration.lateRange(signed)),
                row("20 junk bytes after the end", NOT_SIGNED_TO_THE_END, () -> Alteration.appended(signed, 20)),
                row("same names, other keys", NOT_VALID, () -> new SomePermit(elsewhere).signed()),
                row("without the agency's signature", WRONG_NUMBER_OF_SIGNATURES, () -> firstRevision()),
                row("no PDF", UNREADABLE, () -> "GIF89a".repeat(100).getBytes(StandardCharsets.US_ASCII)),
                row("nothing", UNREADABLE, () -> new byte[0]),
                row("too large", TOO_LARGE, () -> new byte[5_000_001]),
                row("10,000 pages", TOO_MANY_PAGES, () -> Vandal.pages(10_000, 200)),
                row("a page of 1e9", PAGE_TOO_LARGE, () -> Vandal.pages(1, 1e9f)),
                row("400 MB in one stream", TOO_MUCH_INSIDE, () -> Vandal.bomb(400, 1)),
                row("300 MB packed twice", WRONG_NUMBER_OF_SIGNATURES, () -> Vandal.bomb(300, 2)),
                row("nested 500,000 deep", UNREADABLE, () -> Vandal.nested(500_000)));
    }

    /** The paper with the officer's signature only. */
    private static byte[] firstRevision() {
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("%%EOF", text.indexOf("/ByteRange")) + 6;
        return Arrays.copyOf(signed, end);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void is_not_taken_for_genuine(String name, PaperFault fault, Making making) throws IOException {
        byte[] pdf = making.bytes();
        long begin = System.nanoTime();
        var found = pool.examine(pdf);
        assertThat(found.faults()).contains(fault);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
    }

    @Test
    void what_takes_too_long_is_ended_and_the_next_is_read_all_the_same() {
        var hasty = new ReaderPool(permits.trust(), Duration.ofSeconds(4));
        try {
            assertThat(hasty.examine(Vandal.endless()).faults()).containsExactly(TOO_SLOW);
            assertThat(hasty.examine(new byte[0]).faults()).containsExactly(UNREADABLE);
        } finally {
            hasty.close();
        }
    }

    @Test
    void a_reader_that_runs_out_of_memory_is_an_answer() throws IOException {
        try (var small = new ReaderProcess(64, Duration.ofSeconds(30))) {
            assertThat(small.ask(new Question(Vandal.bomb(29, 1), "", Wanted.GENUINENESS))
                            .faults())
                    .containsExactly(READER_BROKE);
            assertThat(small.isAlive()).isFalse();
        }
    }

    @Test
    void a_reader_that_is_killed_is_an_answer() {
        try (var reader = new ReaderProcess(128, Duration.ofSeconds(30))) {
            ProcessHandle.of(reader.pid()).orElseThrow().destroyForcibly();
            assertThat(reader.ask(new Question(signed, "", Wanted.GENUINENESS)).faults())
                    .containsExactly(READER_BROKE);
        }
    }

    @Test
    void every_fault_of_a_signature_is_a_fault_of_a_paper() {
        assertThat(Arrays.stream(PaperFault.values()).map(Enum::name))
                .containsAll(
                        Arrays.stream(SignatureFault.values()).map(Enum::name).toList());
    }
}

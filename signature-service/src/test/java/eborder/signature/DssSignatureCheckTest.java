package eborder.signature;

import static eborder.signature.SignatureFault.NOT_SIGNED_TO_THE_END;
import static eborder.signature.SignatureFault.NOT_TIME_STAMPED;
import static eborder.signature.SignatureFault.NOT_VALID;
import static eborder.signature.SignatureFault.UNREADABLE;
import static eborder.signature.SignatureFault.WRONG_NUMBER_OF_SIGNATURES;
import static eborder.signature.SignatureFault.WRONG_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.paper.PaperPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DssSignatureCheckTest {
    @TempDir
    private static Path data;

    private static Fixture fixture;
    private static byte[] paper;
    private static byte[] signed;

    @BeforeAll
    static void signOnePaper() throws IOException {
        fixture = Fixture.in(data);
        paper = Papers.shorePass("NGUYEN THI AN");
        signed = fixture.signed(paper);
    }

    @Test
    void finds_nothing_wrong_with_an_honest_paper() {
        assertThat(fixture.check().check(signed).sound()).isTrue();
    }

    @Test
    void notices_a_flipped_byte_in_the_page() {
        int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;

        assertThat(check(Forgery.flippedByte(signed, at))).contains(NOT_VALID);
    }

    @Test
    void notices_a_flipped_byte_in_the_trailer() {
        int at = new String(signed, StandardCharsets.ISO_8859_1).lastIndexOf("/Root") + 1;

        assertThat(check(Forgery.flippedByte(signed, at))).isNotEmpty();
    }

    @Test
    void notices_a_flipped_byte_anywhere_that_is_signed() throws IOException {
        int[] range = SignedRanges.of(signed).ranges().get(1);
        for (int at = 0; at < signed.length; at = at + 37 < range[1] || at >= range[2] ? at + 37 : range[2] + 1) {
            assertThat(check(Forgery.flippedByte(signed, at))).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void notices_bytes_after_the_signed_ones() {
        assertThat(check(Forgery.junkAppended(signed))).containsExactly(NOT_SIGNED_TO_THE_END);
    }

    @Test
    void notices_a_replaced_text() throws IOException {
        assertThat(check(Forgery.textReplaced(signed, "TRAN VAN CUONG"))).contains(NOT_SIGNED_TO_THE_END, NOT_VALID);
    }

    @Test
    void notices_a_covered_text() throws IOException {
        assertThat(check(Forgery.covered(signed))).contains(NOT_SIGNED_TO_THE_END, NOT_VALID);
    }

    @Test
    void notices_an_added_page() throws IOException {
        assertThat(check(Forgery.pageAdded(signed))).contains(NOT_SIGNED_TO_THE_END, NOT_VALID);
    }

    @Test
    void notices_a_stripped_signature_and_an_unsigned_paper() throws IOException {
        assertThat(check(Forgery.stripped(signed))).containsExactly(WRONG_NUMBER_OF_SIGNATURES);
        assertThat(check(paper)).containsExactly(WRONG_NUMBER_OF_SIGNATURES);
    }

    @Test
    void notices_a_paper_without_the_agencys_signature() throws Exception {
        assertThat(check(fixture.officer()
                        .sign(paper, Fixture.OFFICER, Fixture.REASON, Instant.now())
                        .pdf()))
                .containsExactly(WRONG_NUMBER_OF_SIGNATURES);
    }

    @Test
    void notices_an_agency_that_signed_before_the_officer() throws Exception {
        byte[] agencyFirst =
                ForeignSigner.with(fixture.keys().agency(), fixture).stamped().sign(paper, PaperPrinter.AGENCY_FIELD);
        byte[] both = ForeignSigner.with(fixture.keys().officer(), fixture)
                .stamped()
                .sign(agencyFirst, PaperPrinter.SIGNATURE_FIELD);

        assertThat(check(both)).contains(WRONG_ORDER);
    }

    @Test
    void notices_a_third_signature() throws Exception {
        byte[] thrice =
                ForeignSigner.with(fixture.keys().officer(), fixture).stamped().sign(signed, null);

        assertThat(check(thrice)).contains(WRONG_NUMBER_OF_SIGNATURES);
    }

    @Test
    void notices_a_stranger_who_uses_the_same_names(@TempDir Path elsewhere) {
        byte[] stranger = Fixture.in(elsewhere).signed(paper);

        assertThat(check(stranger)).contains(NOT_VALID);
    }

    @Test
    void notices_a_missing_time_stamp() throws Exception {
        byte[] unstamped = ForeignSigner.with(fixture.keys().officer(), fixture)
                .certifying()
                .sign(paper, PaperPrinter.SIGNATURE_FIELD);
        byte[] sealed = fixture.agency()
                .sign(unstamped, "Agency", Fixture.REASON, Instant.now())
                .pdf();

        assertThat(check(sealed)).containsExactly(NOT_TIME_STAMPED);
    }

    @Test
    void calls_broken_files_unreadable_instead_of_failing() {
        assertThat(check(new byte[0])).containsExactly(UNREADABLE);
        assertThat(check("GIF89a".getBytes(StandardCharsets.US_ASCII))).containsExactly(UNREADABLE);
        assertThat(check(new byte[6_000_000])).containsExactly(UNREADABLE);
    }

    @Test
    void notices_a_truncation_wherever_it_is() {
        for (int length = 0; length < signed.length; length += signed.length / 25) {
            assertThat(check(Arrays.copyOf(signed, length)))
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
    }

    private static List<SignatureFault> check(byte[] pdf) {
        return fixture.check().check(pdf).faults();
    }
}

package eborder.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What a key may sign of a paper: attributes over the whole of what was shown, with nothing but an empty signature left out. */
class PaperInputTest {
    private static final String PRINTED = "%PDF-1.7 shore pass %%EOF\n";
    private static final String EMPTY = "<000000>";
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void attributes_over_the_paper_that_was_shown_fit() {
        assertThat(fits(paper(PRINTED, EMPTY), PRINTED)).isTrue();
    }

    @Test
    void another_printed_paper_does_not_fit() {
        assertThat(fits(paper(PRINTED.replace("shore", "other"), EMPTY), PRINTED))
                .isFalse();
    }

    @Test
    void attributes_over_other_bytes_do_not_fit() {
        var paper = paper(PRINTED, EMPTY);
        var changed = paper.clone();
        changed[changed.length - 1] ^= 1;

        assertThat(PaperInput.fits(changed, item(PRINTED), attributes(paper))).isFalse();
        assertThat(PaperInput.fits(paper, item(PRINTED), new byte[40])).isFalse();
    }

    @Test
    void a_range_that_leaves_out_more_than_the_signature_does_not_fit() {
        assertThat(fits(paper(PRINTED, "<00> 1 0 obj <00>"), PRINTED)).isFalse();
        assertThat(fits(paper(PRINTED, "<0001>"), PRINTED)).isFalse();
    }

    @Test
    void a_range_that_ends_before_the_file_does_not_fit() {
        var paper = new String(paper(PRINTED, EMPTY), StandardCharsets.ISO_8859_1);

        assertThat(fits((paper + "more").getBytes(StandardCharsets.ISO_8859_1), PRINTED))
                .isFalse();
        assertThat(fits(PRINTED.getBytes(StandardCharsets.ISO_8859_1), PRINTED)).isFalse();
    }

    private static boolean fits(byte[] paper, String shown) {
        return PaperInput.fits(paper, item(shown), attributes(paper));
    }

    private static Item item(String printed) {
        var bytes = printed.getBytes(StandardCharsets.ISO_8859_1);
        return new Item("PAPER", 1, "HPH-1", 0, "P01", "", "", HEX.formatHex(sha256(bytes)), bytes.length);
    }

    /** The printed paper with a signature behind it whose range leaves out its place. */
    private static byte[] paper(String printed, String place) {
        var before = printed + "/ByteRange [0 %05d %05d %05d] /Contents ".formatted(0, 0, 0);
        var tail = " >> %%EOF\n";
        int first = before.length();
        int second = first + place.length();
        var written = printed + "/ByteRange [0 %05d %05d %05d] /Contents ".formatted(first, second, tail.length());
        return (written + place + tail).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As CMS has them: the attribute message-digest, here over everything but the place of {@link #paper}. */
    private static byte[] attributes(byte[] paper) {
        var text = new String(paper, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("/Contents ") + "/Contents ".length();
        int until = text.indexOf(" >> ");
        var range = new ByteArrayOutputStream();
        if (from > 0 && until > from) {
            range.write(paper, 0, from);
            range.write(paper, until, text.indexOf("EOF", until) + 4 - until);
        }
        return HEX.parseHex("318106092a864886f70d01090431220420" + HEX.formatHex(sha256(range.toByteArray())));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

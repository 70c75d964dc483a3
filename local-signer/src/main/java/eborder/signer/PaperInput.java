package eborder.signer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a key signs of a paper: attributes with the digest of the paper's byte range (RFC 5652, 5.4; ISO 32000-2, 12.8.1). The range must
 * begin with the paper that was shown, and cover everything but the empty place of the signature.
 */
final class PaperInput {
    private static final HexFormat HEX = HexFormat.of();
    /** The attribute message-digest with 32 bytes in it. */
    private static final String DIGEST_ATTRIBUTE = "06092a864886f70d01090431220420";

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final Pattern EMPTY = Pattern.compile("<0*>");

    private PaperInput() {}

    /** @return whether the key, signing these attributes, signs this paper */
    static boolean fits(byte[] paper, Item item, byte[] attributes) {
        if (item.size() <= 0 || item.size() >= paper.length) {
            return false;
        }
        var printed = Arrays.copyOf(paper, item.size());
        return HEX.formatHex(Inputs.sha256().digest(printed)).equals(item.sha256())
                && HEX.formatHex(attributes).contains(DIGEST_ATTRIBUTE + rangeDigest(paper, item.size()));
    }

    /** The last range of the file, in what was added to the printed paper. Empty if there is none or it leaves something out. */
    private static String rangeDigest(byte[] paper, int from) {
        var added = new String(paper, from, paper.length - from, StandardCharsets.ISO_8859_1);
        var range = RANGE.matcher(added);
        if (!range.find()) {
            return "none";
        }
        int first = Integer.parseInt(range.group(1));
        int second = Integer.parseInt(range.group(2));
        int length = Integer.parseInt(range.group(3));
        if (first < from || second <= first || second + length != paper.length || !isEmpty(paper, first, second)) {
            return "none";
        }
        var digest = Inputs.sha256();
        digest.update(paper, 0, first);
        digest.update(paper, second, length);
        return HEX.formatHex(digest.digest());
    }

    private static boolean isEmpty(byte[] paper, int from, int until) {
        return EMPTY.matcher(new String(paper, from, until - from, StandardCharsets.ISO_8859_1))
                .matches();
    }
}

package eborder.signer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/** Makes sure that the key signs what the person was shown, and nothing else. */
final class Inputs {
    private Inputs() {}

    /**
     * @return what the key is to sign, for each item in order
     * @throws Stop PORTAL_REFUSED if an input isn't a header and the payload of its declaration, or the attributes of its paper
     */
    static List<byte[]> checked(List<Item> items, List<String> inputs, IntFunction<byte[]> papers) {
        if (items.isEmpty() || items.size() != inputs.size()) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, items.size() + " / " + inputs.size());
        }
        var checked = new ArrayList<byte[]>();
        for (int at = 0; at < inputs.size(); at++) {
            var item = items.get(at);
            var input = input(item, inputs.get(at));
            if (!(item.isPaper()
                    ? PaperInput.fits(papers.apply(item.no()), item, input)
                    : fits(item, inputs.get(at)))) {
                throw new Stop(Stop.Reason.PORTAL_REFUSED, "SHA-256 " + item.dossier());
            }
            checked.add(input);
        }
        return checked;
    }

    private static byte[] input(Item item, String told) {
        try {
            return item.isPaper() ? Base64.getDecoder().decode(told) : told.getBytes(StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException malformed) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, malformed);
        }
    }

    private static boolean fits(Item declaration, String input) {
        return HexFormat.of().formatHex(sha256().digest(payload(input))).equals(declaration.sha256());
    }

    private static byte[] payload(String input) {
        try {
            return Base64.getUrlDecoder().decode(input.substring(input.indexOf('.') + 1));
        } catch (IllegalArgumentException malformed) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, malformed);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

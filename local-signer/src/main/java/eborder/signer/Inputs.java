package eborder.signer;

import eborder.signer.PortalLink.Item;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Makes sure that the key signs what the person was shown, and nothing else. */
final class Inputs {
    private Inputs() {}

    /** @throws Stop PORTAL_REFUSED if an input isn't a header and the payload of its item */
    static void require(List<Item> items, List<String> inputs) {
        if (items.isEmpty() || items.size() != inputs.size()) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, items.size() + " / " + inputs.size());
        }
        for (int at = 0; at < inputs.size(); at++) {
            if (!sha256(payload(inputs.get(at))).equals(items.get(at).sha256())) {
                throw new Stop(
                        Stop.Reason.PORTAL_REFUSED, "SHA-256 " + items.get(at).dossier());
            }
        }
    }

    private static byte[] payload(String input) {
        try {
            return Base64.getUrlDecoder().decode(input.substring(input.indexOf('.') + 1));
        } catch (IllegalArgumentException malformed) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, malformed);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

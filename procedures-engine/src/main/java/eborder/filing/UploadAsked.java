package eborder.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import java.util.Map;

/**
 * A paper that is to come in parts.
 *
 * @param kind of the procedure's attachments; {@code row} of the person it belongs to, from 0, which it is if left out
 * @param size in bytes; {@code sha256} of the whole, in hexadecimal
 */
public record UploadAsked(String kind, Integer row, String name, int size, String sha256) {
    private static final int LONGEST_NAME = 200;

    public UploadAsked {
        row = row == null ? 0 : row;
    }

    /** @throws Problem BAD_REQUEST naming what is missing or impossible, FILE_TOO_LARGE above 5 MB */
    void require() {
        require("kind", kind != null && !kind.isBlank());
        require("name", name != null && !name.isBlank() && name.length() <= LONGEST_NAME);
        require("sha256", sha256 != null && sha256.matches("[0-9a-fA-F]{64}"));
        require("size", size > 0);
        if (size > Attaching.MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
    }

    Fingerprint fingerprint() {
        return new Fingerprint(sha256.toLowerCase(java.util.Locale.ROOT));
    }

    private static void require(String property, boolean fits) {
        if (!fits) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}

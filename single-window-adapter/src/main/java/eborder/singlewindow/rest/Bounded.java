package eborder.singlewindow.rest;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a stranger sends, and no more of it than is wanted. */
final class Bounded {
    private Bounded() {}

    /** @throws Problem FILE_TOO_LARGE if there are more than {@code most} bytes; the rest is left unread */
    static byte[] read(InputStream body, int most) throws IOException {
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        return bytes;
    }
}

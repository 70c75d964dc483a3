package eborder.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a paper has come that is sent in parts.
 *
 * @param partBytes how many bytes each part has, but the last
 * @param missing where the parts begin that haven't come, in bytes from 0
 * @param expires until when it must be whole; once it is, until when it is still known
 * @param complete whether the paper is with the dossier
 */
public record UploadState(
        UUID id,
        String kind,
        int row,
        String name,
        int size,
        String sha256,
        int partBytes,
        List<Integer> missing,
        Instant expires,
        boolean complete) {
    public UploadState {
        missing = List.copyOf(missing);
    }
}

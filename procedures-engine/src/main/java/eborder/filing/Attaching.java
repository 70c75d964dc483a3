package eborder.filing;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** The papers that come with a dossier: looked at before a transaction begins, kept byte by byte. */
@Relay
public class Attaching {
    /** Larger files are refused before they are looked at. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String PHOTO = "photo";

    private final Drafting drafting;

    @Inject
    Attaching(Drafting drafting) {
        this.drafting = drafting;
    }

    /**
     * Keeps a paper. A later one of the same kind and row takes its place.
     *
     * @param kind of the procedure's attachments; {@code row} of the person it belongs to, 0 if to the whole dossier
     * @throws Problem FILE_TOO_LARGE above 5 MB, FILE_KIND_UNKNOWN unless it is PDF, JPEG or PNG, PHOTO_UNUSABLE for a photo that
     *     is no picture or too small to print; BAD_REQUEST for a kind that isn't asked for; whatever {@code Drafting} refuses
     */
    public void attach(Actor actor, UUID dossier, String kind, int row, NamedFile file) {
        drafting.requireOpen(actor, dossier);
        require(kind, file.content());
        drafting.attach(actor, dossier, kind, row, file);
    }

    /** What a paper must be, whichever way it came. */
    static void require(String kind, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        var type = FileType.of(content).orElseThrow(() -> new Problem(ErrorCode.FILE_KIND_UNKNOWN));
        if (kind.equals(PHOTO)) {
            PhotoRule.check(type, content);
        }
    }
}

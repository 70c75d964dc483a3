package eborder.filing;

import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** The papers that come with a dossier: looked at before a transaction begins, kept byte by byte. */
@Relay
public class Attaching {
    /** Larger files are refused before they are looked at. */
    public static final int MOST_BYTES = PaperRule.MOST_BYTES;

    private final Drafting drafting;

    @Inject
    Attaching(Drafting drafting) {
        this.drafting = drafting;
    }

    /**
     * Keeps a paper. A later one of the same kind and row takes its place.
     *
     * @param kind of the procedure's attachments; {@code row} of the person it belongs to, 0 if to the whole dossier
     * @throws eborder.shared.Problem FILE_TOO_LARGE above 5 MB, FILE_KIND_UNKNOWN unless it is PDF, JPEG or PNG, PHOTO_UNUSABLE for a photo that
     *     is no picture or too small to print; BAD_REQUEST for a kind that isn't asked for; whatever {@code Drafting} refuses
     */
    public void attach(Actor actor, UUID dossier, String kind, int row, NamedFile file) {
        drafting.requireOpen(actor, dossier);
        PaperRule.check(kind, file.content());
        drafting.attach(actor, dossier, kind, row, file);
    }
}

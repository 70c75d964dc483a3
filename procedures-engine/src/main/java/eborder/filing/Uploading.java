package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Papers that come in parts, in any order, over a line that may break: what came is kept for a day, the rest is sent when the line is back.
 * All methods throw {@link Problem} NOT_FOUND for another company's dossier and for an upload that is unknown or over.
 */
@UseCase
public class Uploading {
    /** How many bytes each part has, but the last. */
    public static final int PART_BYTES = Upload.PART_BYTES;

    /** More of one company at a time are refused: no more than a hundred megabytes wait. */
    static final int MOST_OPEN = 20;

    private static final int BATCH = 50;

    private final Dossiers dossiers;
    private final Uploads uploads;
    private final PaperKeeping papers;
    private final Clock clock;

    @Inject
    Uploading(Dossiers dossiers, Uploads uploads, PaperKeeping papers, Clock clock) {
        this.dossiers = dossiers;
        this.uploads = uploads;
        this.papers = papers;
        this.clock = clock;
    }

    /** Everything of an upload that has come. @param file null once the paper is with the dossier */
    record Whole(Upload upload, NamedFile file) {}

    /**
     * Announces a paper. The same once more gives how far it has come.
     *
     * @param id chosen by the sender
     * @throws Problem OWN_ID_TAKEN if something else was announced under this id, UPLOAD_TOO_MANY above twenty at a time,
     *     BAD_REQUEST, FILE_TOO_LARGE, STATUS_FORBIDS once the dossier is filed
     */
    public UploadState begin(Actor actor, UUID dossier, UUID id, UploadAsked asked) {
        asked.require();
        var now = clock.instant();
        var draft = dossiers.lockOfFiler(dossier, actor);
        var known = uploads.find(dossier, id, now);
        if (known.isPresent()) {
            known.get().requireSame(asked);
            return state(dossier, id, known.get());
        }
        papers.require(draft, asked.kind(), asked.row());
        if (uploads.open(draft.company(), now) >= MOST_OPEN) {
            throw new Problem(ErrorCode.UPLOAD_TOO_MANY, Map.of("most", Integer.toString(MOST_OPEN)));
        }
        uploads.forget(dossier, id);
        var upload = Upload.begin(dossier, id, draft.company(), asked, now);
        uploads.add(upload);
        return state(dossier, id, upload);
    }

    /**
     * Takes one part. The same once more gives the same answer.
     *
     * @param position of its first byte, a multiple of {@link UploadState#partBytes()}
     * @throws Problem UPLOAD_PART_DIFFERS if something else came for this place, BAD_REQUEST for a part that doesn't fit
     */
    public UploadState part(Actor actor, UUID dossier, UUID id, int position, byte[] content) {
        dossiers.lockOfFiler(dossier, actor);
        var upload = find(dossier, id);
        upload.requirePart(position, content.length);
        uploads.part(dossier, id, position)
                .ifPresentOrElse(
                        came -> came.requireSame(content),
                        () -> uploads.add(UploadPart.came(dossier, id, position, content)));
        return state(dossier, id, upload);
    }

    public UploadState state(Actor actor, UUID dossier, UUID id) {
        dossiers.ofFiler(dossier, actor);
        return state(dossier, id, find(dossier, id));
    }

    /** Gives it up; to do so twice changes nothing. What is whole stays with the dossier. */
    public void forget(Actor actor, UUID dossier, UUID id) {
        dossiers.lockOfFiler(dossier, actor);
        uploads.forget(dossier, id);
    }

    /** @throws Problem UPLOAD_INCOMPLETE as long as a part is missing, STATUS_FORBIDS once the dossier is filed */
    Whole whole(Actor actor, UUID dossier, UUID id) {
        var draft = dossiers.ofFiler(dossier, actor);
        var upload = find(dossier, id);
        if (upload.isComplete()) {
            return new Whole(upload, null);
        }
        draft.requireOpenForFiler();
        var missing = upload.missing(uploads.positions(dossier, id));
        if (!missing.isEmpty()) {
            throw new Problem(
                    ErrorCode.UPLOAD_INCOMPLETE, Map.of("offset", missing.get(0).toString()));
        }
        return new Whole(upload, upload.file(uploads.content(dossier, id)));
    }

    /** Puts what was looked at to the dossier, once. */
    UploadState keep(Actor actor, UUID dossier, UUID id, NamedFile file) {
        Dossier draft = dossiers.lockOfFiler(dossier, actor);
        var upload = find(dossier, id);
        if (!upload.isComplete()) {
            var now = clock.instant();
            papers.keep(actor, draft, upload.kind(), upload.row(), file, now);
            upload.complete(now);
            uploads.emptyParts(dossier, id);
        }
        return state(dossier, id, upload);
    }

    /** @return whether there may be more */
    boolean forgetExpired() {
        return uploads.forgetExpired(clock.instant(), BATCH) == BATCH;
    }

    private Upload find(UUID dossier, UUID id) {
        return uploads.find(dossier, id, clock.instant()).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private UploadState state(UUID dossier, UUID id, Upload upload) {
        return upload.state(uploads.positions(dossier, id));
    }
}

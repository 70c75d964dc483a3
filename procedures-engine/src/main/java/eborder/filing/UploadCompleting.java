package eborder.filing;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Makes a paper of parts that have all come, looked at as one that comes whole; and forgets those that never became one. */
@Relay
public class UploadCompleting implements Ticking {
    private static final System.Logger LOG = System.getLogger(UploadCompleting.class.getName());

    private final Uploading uploading;

    @Inject
    UploadCompleting(Uploading uploading) {
        this.uploading = uploading;
    }

    /**
     * Keeps the paper in the place of an earlier one. Twice gives the same answer. What can't be kept is forgotten with all its parts: nobody
     * can say which of them was wrong.
     *
     * @throws Problem UPLOAD_HASH_DIFFERS if it isn't what was announced; as {@link Uploading#whole} and {@link Attaching#attach}
     */
    public UploadState complete(Actor actor, UUID dossier, UUID id) {
        var whole = uploading.whole(actor, dossier, id);
        if (whole.file() == null) {
            return uploading.state(actor, dossier, id);
        }
        try {
            require(whole);
        } catch (Problem unfit) {
            uploading.forget(actor, dossier, id);
            throw unfit;
        }
        return uploading.keep(actor, dossier, id, whole.file());
    }

    private static void require(Uploading.Whole whole) {
        var content = whole.file().content();
        if (!Fingerprint.of(content).equals(whole.upload().fingerprint())) {
            throw new Problem(ErrorCode.UPLOAD_HASH_DIFFERS);
        }
        PaperRule.check(whole.upload().kind(), content);
    }

    @Override
    public String name() {
        return "upload tidying";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void tick() {
        while (uploading.forgetExpired()) {
            LOG.log(System.Logger.Level.DEBUG, "another batch");
        }
    }
}

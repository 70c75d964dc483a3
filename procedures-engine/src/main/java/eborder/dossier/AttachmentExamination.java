package eborder.dossier;

import eborder.paper.PaperFault;
import eborder.paper.SignedFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is known of the signatures that an attachment carries, and when it is to be found out if it isn't yet. One per PDF. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "attachment_examination")
public class AttachmentExamination {
    private static final int MOST_TRIES = 10;
    private static final int LONGEST_PAUSE_MINUTES = 64;

    @Id
    private UUID attachment;

    private Instant dueAt;
    private int tries;

    @Enumerated(EnumType.STRING)
    private PaperFault fault;

    @OneToMany
    @JoinColumn(name = "attachment")
    @OrderBy("no")
    private List<AttachmentSignature> signatures = new ArrayList<>();

    protected AttachmentExamination() {}

    static AttachmentExamination due(UUID attachment, Instant now) {
        var examination = new AttachmentExamination();
        examination.attachment = attachment;
        examination.dueAt = now;
        return examination;
    }

    public UUID attachment() {
        return attachment;
    }

    /**
     * What was found is never looked for again; a reader that was busy or broke is asked again, after 1, 2, 4 … 64 minutes.
     *
     * @return the signatures to keep
     */
    List<AttachmentSignature> found(SignedFile file, Instant now) {
        if (file.fault() != null && file.fault().mayPass() && tries < MOST_TRIES) {
            dueAt = now.plus(Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << tries)));
            tries++;
            return List.of();
        }
        dueAt = null;
        fault = file.fault();
        var found = new ArrayList<AttachmentSignature>();
        file.signatures().forEach(one -> found.add(AttachmentSignature.of(attachment, found.size() + 1, one)));
        return found;
    }

    /** Null until it was found out. */
    SignedFile file() {
        return dueAt != null
                ? null
                : new SignedFile(
                        signatures.stream().map(AttachmentSignature::signature).toList(), fault);
    }
}

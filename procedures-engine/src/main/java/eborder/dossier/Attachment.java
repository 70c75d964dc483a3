package eborder.dossier;

import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that came with a dossier, kept byte by byte as evidence. Its name is text, never a path. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "attachment")
public class Attachment {
    @Id
    private UUID id;

    private UUID dossier;
    private String form;
    private String name;
    private byte[] content;
    private Fingerprint fingerprint;
    private Instant receivedAt;
    private UUID receivedFrom;

    protected Attachment() {}

    public static Attachment receive(UUID dossier, String form, String name, byte[] content, UUID from, Instant now) {
        var attachment = new Attachment();
        attachment.id = UUID.randomUUID();
        attachment.dossier = dossier;
        attachment.form = form;
        attachment.name = name.substring(0, Math.min(name.length(), 200));
        attachment.content = content.clone();
        attachment.fingerprint = Fingerprint.of(content);
        attachment.receivedAt = now;
        attachment.receivedFrom = from;
        return attachment;
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }
}

package eborder.dossier;

import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
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
    private String kind;
    private int rowNo;
    private String name;
    private byte[] content;
    private Fingerprint fingerprint;
    private Instant receivedAt;
    private UUID receivedFrom;

    protected Attachment() {}

    /** The file of an imported list. */
    public static final String LIST = "list";

    /** The name of what takes a paper's place when it doesn't belong there any more. */
    public static final String NOTHING = "";

    /**
     * @param form whose list or row it belongs to, blank if to the whole dossier
     * @param kind {@link #LIST}, or a kind of the procedure's attachments; {@code rowNo} the row it belongs to, from 0
     */
    public static Attachment receive(
            UUID dossier, String form, String kind, int rowNo, String name, byte[] content, UUID from, Instant now) {
        var attachment = new Attachment();
        attachment.id = UUID.randomUUID();
        attachment.dossier = dossier;
        attachment.form = form;
        attachment.kind = kind;
        attachment.rowNo = rowNo;
        attachment.name = name.substring(0, Math.min(name.length(), 200));
        attachment.content = content.clone();
        attachment.fingerprint = Fingerprint.of(content);
        attachment.receivedAt = now;
        attachment.receivedFrom = from;
        return attachment;
    }

    /** The same paper in the dossier that it was to change. */
    public Attachment handedOn(UUID changed, Instant now) {
        return receive(changed, form, kind, rowNo, name, content, receivedFrom, now);
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /** A PDF that has a signature says in plain letters which of its bytes are signed (ISO 32000-2, 12.8.1); else it isn't opened. */
    boolean mayBeSigned() {
        var letters = new String(content, StandardCharsets.ISO_8859_1);
        return letters.startsWith("%PDF-") && letters.contains("/ByteRange");
    }

    Instant receivedAt() {
        return receivedAt;
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }
}

package eborder.dossier;

import eborder.paper.ForeignSignature;
import eborder.paper.SignatureDefect;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One signature of an attachment, as it was found. Nothing of it is ever changed. */
@Entity
@IdClass(AttachmentSignature.Key.class)
@Table(name = "attachment_signature")
class AttachmentSignature {
    @Id
    private UUID attachment;

    @Id
    private int no;

    private String name;
    private String serial;
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private SignatureDefect defect;

    protected AttachmentSignature() {}

    /** @param no from 1 */
    static AttachmentSignature of(UUID attachment, int no, ForeignSignature found) {
        var signature = new AttachmentSignature();
        signature.attachment = attachment;
        signature.no = no;
        signature.name = found.name();
        signature.serial = found.serial();
        signature.signedAt = found.at();
        signature.defect = found.defect();
        return signature;
    }

    ForeignSignature signature() {
        return new ForeignSignature(name, serial, signedAt, defect);
    }

    /** Attachment and number. */
    record Key(UUID attachment, int no) implements Serializable {}
}

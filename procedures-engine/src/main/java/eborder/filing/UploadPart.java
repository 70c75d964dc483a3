package eborder.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/** Some bytes of an {@link Upload}. */
@Entity
@IdClass(UploadPart.Key.class)
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "upload_part")
class UploadPart {
    @Id
    private UUID dossier;

    @Id
    private UUID upload;

    @Id
    private int position;

    private byte[] content;
    private Fingerprint fingerprint;

    protected UploadPart() {}

    /** @param position of the first byte, from 0 */
    static UploadPart came(UUID dossier, UUID upload, int position, byte[] content) {
        var part = new UploadPart();
        part.dossier = dossier;
        part.upload = upload;
        part.position = position;
        part.content = content.clone();
        part.fingerprint = Fingerprint.of(content);
        return part;
    }

    /** @throws Problem UPLOAD_PART_DIFFERS if it was something else that came for this place */
    void requireSame(byte[] again) {
        if (!fingerprint.equals(Fingerprint.of(again))) {
            throw new Problem(ErrorCode.UPLOAD_PART_DIFFERS, Map.of("offset", Integer.toString(position)));
        }
    }

    /** Upload and place. */
    record Key(UUID dossier, UUID upload, int position) implements Serializable {}
}

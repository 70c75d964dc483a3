package eborder.dossier;

import eborder.form.Answers;
import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What was filed, frozen: never changed again. Decisions and permits name it (Circular 49/2017, article 15). */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "dossier_version")
public class DossierVersion {
    @Id
    private UUID id;

    private UUID dossier;
    private int versionNo;
    private Answers content;
    private Fingerprint fingerprint;
    private Instant filedAt;
    private UUID filedBy;
    private UUID mandate;

    protected DossierVersion() {}

    /** @param content typed answers by form reference; {@code filedBy} the filer's account; {@code mandate} under which */
    public static DossierVersion freeze(
            UUID dossier, int versionNo, Answers content, UUID filedBy, UUID mandate, Instant now) {
        var frozen = new DossierVersion();
        frozen.id = UUID.randomUUID();
        frozen.dossier = dossier;
        frozen.versionNo = versionNo;
        frozen.content = content;
        frozen.fingerprint = Fingerprint.of(content.toString());
        frozen.filedAt = now;
        frozen.filedBy = filedBy;
        frozen.mandate = mandate;
        return frozen;
    }

    public UUID dossier() {
        return dossier;
    }

    public int versionNo() {
        return versionNo;
    }

    public Filed filed() {
        return new Filed(content);
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public UUID filedBy() {
        return filedBy;
    }

    /** The mandate under which it was filed, null for what was filed before there were any. */
    public UUID mandate() {
        return mandate;
    }

    /** Facts for the audit trail. */
    public Map<String, String> facts() {
        return Map.of("version", Integer.toString(versionNo), "sha256", fingerprint.hex());
    }
}

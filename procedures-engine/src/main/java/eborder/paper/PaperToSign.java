package eborder.paper;

import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A printed paper that waits for its signatures. One per subject; it goes when the signed one is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "signing_job")
public class PaperToSign {
    @Id
    private UUID id;

    private String subject;
    private UUID dossier;
    private UUID officer;
    private String signerName;
    private String reason;
    private Fingerprint fingerprint;
    private String sealDigits;
    private byte[] pdf;
    private Instant askedAt;

    protected PaperToSign() {}

    /** Whose paper it is and who signs it. @param subject as in {@link Paper#signed} */
    public record Asked(UUID dossier, String subject, UUID officer, String signerName, String reason) {}

    /** @param sealDigits of a permit's barcode, null for other papers */
    public static PaperToSign printed(Asked asked, String sealDigits, byte[] pdf, Instant now) {
        var paper = new PaperToSign();
        paper.id = UUID.randomUUID();
        paper.subject = asked.subject();
        paper.dossier = asked.dossier();
        paper.officer = asked.officer();
        paper.signerName = asked.signerName();
        paper.reason = asked.reason();
        paper.fingerprint = Fingerprint.of(pdf);
        paper.sealDigits = sealDigits;
        paper.pdf = pdf.clone();
        paper.askedAt = now;
        return paper;
    }

    public SigningJob job() {
        return new SigningJob(id, dossier, subject, fingerprint, officer, signerName, reason);
    }

    public String sealDigits() {
        return sealDigits;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}

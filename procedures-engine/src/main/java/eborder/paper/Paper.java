package eborder.paper;

import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A signed paper as it left the house, byte by byte. One per subject. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "paper")
public class Paper {
    @Id
    private UUID id;

    private String subject;
    private byte[] pdf;
    private Fingerprint fingerprint;
    private Instant signedAt;

    protected Paper() {}

    /** @param subject what it certifies, for example {@code permit:HPH260000017} or {@code dossier:<id>} */
    public static Paper signed(String subject, byte[] pdf, Instant now) {
        var paper = new Paper();
        paper.id = UUID.randomUUID();
        paper.subject = subject;
        paper.pdf = pdf.clone();
        paper.fingerprint = Fingerprint.of(pdf);
        paper.signedAt = now;
        return paper;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }
}

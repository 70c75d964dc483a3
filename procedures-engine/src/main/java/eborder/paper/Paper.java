package eborder.paper;

import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A signed paper: as it left the house, byte by byte, and behind that what was added to preserve it. One per subject. */
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

    @OneToMany
    @JoinColumn(name = "paper")
    @OrderBy("no")
    private List<PaperAddition> additions = new ArrayList<>();

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

    /** With everything that was added to it. */
    public byte[] pdf() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(pdf);
        additions.forEach(addition -> whole.writeBytes(addition.bytes()));
        return whole.toByteArray();
    }

    UUID id() {
        return id;
    }

    int additions() {
        return additions.size();
    }

    Instant signedAt() {
        return signedAt;
    }

    /** Of the paper as it left the house. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}

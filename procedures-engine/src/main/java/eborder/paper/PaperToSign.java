package eborder.paper;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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
    private byte[] officerSigned;
    private Boolean officerStamped;

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

    /** Of the printed paper, in bytes. */
    public int size() {
        return pdf.length;
    }

    public String sealDigits() {
        return sealDigits;
    }

    /** Keeps what the officer has signed with a key in the own hands; the agency's signature is still to come. */
    public void signedByOfficer(SignedPaper signed) {
        officerSigned = signed.pdf();
        officerStamped = signed.stamped();
    }

    /** Whether this officer has still to sign it. */
    public boolean waitsFor(UUID account) {
        return officerStamped == null && officer.equals(account);
    }

    /** @throws Problem SIGNING_JOB_DIFFERS if the paper is no longer what it was when it was printed */
    JobPaper paper() {
        if (!Fingerprint.of(pdf).equals(fingerprint)) {
            throw new Problem(ErrorCode.SIGNING_JOB_DIFFERS);
        }
        return new JobPaper(
                pdf, Optional.ofNullable(officerSigned).map(signed -> new SignedPaper(signed, officerStamped)));
    }
}

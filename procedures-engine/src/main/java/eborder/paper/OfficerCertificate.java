package eborder.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an officer's certificate said when the officer last opened a sitting. */
@Entity
@Table(name = "officer_certificate")
public class OfficerCertificate {
    @Id
    private UUID account;

    private String username;
    private String subject;
    private String serial;
    private String issuer;
    private boolean inToken;
    private String place;
    private Instant validFrom;
    private Instant validUntil;

    protected OfficerCertificate() {}

    static OfficerCertificate seen(UUID account, KeyEntry entry) {
        var certificate = new OfficerCertificate();
        certificate.account = account;
        certificate.username = entry.officer();
        certificate.subject = entry.subject();
        certificate.serial = entry.serial();
        certificate.issuer = entry.issuer();
        certificate.inToken = entry.inToken();
        certificate.place = entry.place();
        certificate.validFrom = entry.from();
        certificate.validUntil = entry.until();
        return certificate;
    }

    KeyEntry entry() {
        return new KeyEntry(KeyRole.OFFICER, username, subject, serial, issuer, inToken, place, validFrom, validUntil);
    }
}

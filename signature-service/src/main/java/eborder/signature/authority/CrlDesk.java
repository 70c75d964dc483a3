package eborder.signature.authority;

import eborder.signature.StoredKey;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Lists what was taken back (RFC 5280, 5), one list for each key that issues. */
final class CrlDesk {
    private static final Duration CURRENT_FOR = Duration.ofDays(1);

    private final StoredKey root;
    private final StoredKey issuing;
    private final Revocations revocations;
    private final Clock clock;

    CrlDesk(StoredKey root, StoredKey issuing, Revocations revocations, Clock clock) {
        this.root = root;
        this.issuing = issuing;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** @param name {@code root.crl} or {@code issuing.crl} */
    byte[] answer(String name, Fault fault) throws IOException {
        StoredKey issuer = name.equals("root.crl") ? root : issuing;
        StoredKey signing = fault == Fault.STRANGER ? Strangers.like(issuer, clock) : issuer;
        Instant now = fault == Fault.STALE ? clock.instant().minus(Duration.ofDays(2)) : clock.instant();
        var list = new JcaX509v2CRLBuilder(signing.certificate(), Date.from(now));
        list.setNextUpdate(Date.from(now.plus(CURRENT_FOR)));
        revocations.all().forEach((serial, at) -> list.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
        try {
            return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signing.privateKey()))
                    .getEncoded();
        } catch (OperatorCreationException e) {
            throw new IOException(e);
        }
    }
}

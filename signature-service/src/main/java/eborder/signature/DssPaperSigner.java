package eborder.signature;

import eborder.paper.PaperSigner;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.model.DSSException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Signs papers twice (Decree 30/2020, article 5): first the competent officer, who certifies that nothing but another
 * signature may follow, then the agency over all of it, which locks the paper. Nothing is looked up online but the time stamps, if
 * their authority is elsewhere. Safe for several threads.
 */
@ApplicationScoped
public class DssPaperSigner implements PaperSigner {
    private final PadesSignature officer;
    private final PadesSignature agency;
    private final String agencyName;
    private final Clock clock;

    @Inject
    public DssPaperSigner(SigningKeys keys, Clock clock) {
        DssLog.quieten();
        this.clock = clock;
        this.officer = new PadesSignature(SignaturePlace.OFFICER, keys.officer(), keys.authority());
        this.agency = new PadesSignature(SignaturePlace.AGENCY, keys.agency(), keys.authority());
        this.agencyName = keys.agency().commonName();
    }

    @Override
    public byte[] sign(byte[] pdf, String signerName, String reason) {
        try {
            Instant now = clock.instant();
            byte[] signed = officer.sign(pdf, signerName, reason, now);
            return agency.sign(signed, agencyName, reason, now);
        } catch (DSSException
                | IllegalArgumentException
                | IllegalStateException
                | CertificateException
                | OperatorCreationException
                | IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }
}

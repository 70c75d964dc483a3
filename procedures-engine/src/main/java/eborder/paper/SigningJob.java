package eborder.paper;

import eborder.shared.Fingerprint;
import java.util.UUID;

/**
 * What is asked of the signer: not the paper, but which one (reliability.md T42). The signer fetches it by
 * {@link SigningDesk#take}.
 *
 * @param dossier whose paper it is
 * @param subject what the paper certifies, as in {@link Paper#signed}
 * @param fingerprint SHA-256 of the paper that is to be signed
 * @param officer the account of the officer whose decision it is
 * @param signerName the officer's name, for the signature dictionary
 * @param reason why it is signed, in Vietnamese
 */
public record SigningJob(
        UUID id,
        UUID dossier,
        String subject,
        Fingerprint fingerprint,
        UUID officer,
        String signerName,
        String reason) {}

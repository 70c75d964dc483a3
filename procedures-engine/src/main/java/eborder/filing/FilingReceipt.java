package eborder.filing;

import eborder.dossier.DossierNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * That one version of a dossier was filed, and as what.
 *
 * @param sha256 of the content as it is kept, the same as in the audit trail; hex
 * @param payloadSha256 of what {@code docs/signing.md} lets the company sign, which it can fetch and keep; hex
 * @param taxCode the company's
 */
public record FilingReceipt(
        UUID dossier,
        DossierNumber number,
        String procedure,
        String unit,
        int version,
        String sha256,
        String payloadSha256,
        Instant filedAt,
        String taxCode) {}

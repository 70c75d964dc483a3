package eborder.signature;

import eborder.paper.SignatureDefect;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.Optional;

/** What the indications of a validation (ETSI EN 319 102-1, 5.1.3) come to in words of ours. */
final class SignatureDefects {
    private SignatureDefects() {}

    /** @return empty if the signature holds */
    static Optional<SignatureDefect> of(SimpleReport report, String signature) {
        return report.getIndication(signature) == Indication.TOTAL_PASSED
                ? Optional.empty()
                : Optional.of(of(report.getSubIndication(signature)));
    }

    private static SignatureDefect of(SubIndication why) {
        return switch (why) {
            case FORMAT_FAILURE, HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND -> SignatureDefect.ALTERED;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> SignatureDefect.CERTIFICATE_REVOKED;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED, CHAIN_CONSTRAINTS_FAILURE ->
                SignatureDefect.CERTIFICATE_UNFIT;
            case NO_SIGNING_CERTIFICATE_FOUND, NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                SignatureDefect.UNTRUSTED;
            default -> SignatureDefect.NOT_PROVEN;
        };
    }
}

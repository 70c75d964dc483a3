package eborder.permit;

import java.util.List;

/**
 * All that one needs to verify a permit without asking the portal about it.
 *
 * @param roots PEM: whose signatures and time stamps are trusted on papers
 * @param seals of all keys so far
 * @param withdrawn {@code VNBG/3F2 2027-03-01, …}: seals of this certificate dated that day or later are not accepted; or empty
 */
public record TrustMaterial(String roots, List<SealIssuer> seals, String withdrawn) {
    public TrustMaterial {
        seals = List.copyOf(seals);
    }
}

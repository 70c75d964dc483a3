package eborder.singlewindow.openid;

import eborder.singlewindow.http.SafeAddress;
import java.util.List;
import java.util.Optional;

/**
 * What the operator agreed with the provider.
 *
 * @param issuer the provider's address, exactly as its tokens have it
 * @param client our name there
 * @param secret with which the portal shows that it is the client
 * @param levels of assurance that are enough; empty if any is
 * @param portal our own address, without a slash at its end
 */
record ProviderSettings(
        String issuer, String client, Optional<String> secret, String name, List<String> levels, String portal) {
    /** @throws IllegalArgumentException if the provider's address isn't safe to send people to */
    static ProviderSettings of(
            String issuer,
            String client,
            Optional<String> secret,
            String name,
            Optional<String> levels,
            String portal) {
        SafeAddress.require(issuer, "eborder.openid.issuer");
        return new ProviderSettings(
                issuer,
                client,
                secret,
                name,
                levels.map(words -> List.of(words.strip().split("\\s+"))).orElse(List.of()),
                portal.endsWith("/") ? portal.substring(0, portal.length() - 1) : portal);
    }

    @Override
    public String toString() {
        return "ProviderSettings of " + issuer;
    }
}

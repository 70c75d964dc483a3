package eborder.party;

import eborder.shared.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One journey to the identity provider and back, kept in the browser's session until it ends.
 *
 * @param state the answer must carry it: it belongs to this browser (RFC 6749, section 10.12)
 * @param nonce the ID token must carry it: it belongs to this request (OpenID Connect Core 1.0, section 3.1.2.1)
 * @param verifier shown with the code only: who stole the code lacks it (RFC 7636)
 */
public record ProviderRequest(String state, String nonce, String verifier) {
    public static ProviderRequest random() {
        return new ProviderRequest(AccessToken.random(), AccessToken.random(), AccessToken.random());
    }

    /** S256 of the verifier (RFC 7636, section 4.2). */
    public String challenge() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Hashes.sha256().digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return "ProviderRequest";
    }
}

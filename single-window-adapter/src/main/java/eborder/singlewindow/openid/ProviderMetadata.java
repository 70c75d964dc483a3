package eborder.singlewindow.openid;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.singlewindow.http.SafeAddress;
import java.net.URI;
import java.util.Optional;

/**
 * What the provider says about itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param authorization where people sign in; {@code token} where codes are exchanged; {@code keys} what it signs with
 * @param endSession where people sign out, if there is such a place
 * @param namesItself whether each answer says who gives it (RFC 9207)
 */
record ProviderMetadata(
        String issuer, URI authorization, URI token, URI keys, Optional<URI> endSession, boolean namesItself) {
    /** @param issuer whom it must be from @throws IllegalArgumentException with the member's name */
    static ProviderMetadata of(JsonNode message, String issuer) {
        if (!message.path("issuer").asText().equals(issuer)) {
            throw new IllegalArgumentException("issuer");
        }
        return new ProviderMetadata(
                issuer,
                place(message, "authorization_endpoint"),
                place(message, "token_endpoint"),
                place(message, "jwks_uri"),
                message.has("end_session_endpoint")
                        ? Optional.of(place(message, "end_session_endpoint"))
                        : Optional.empty(),
                message.path("authorization_response_iss_parameter_supported").asBoolean());
    }

    private static URI place(JsonNode message, String member) {
        return SafeAddress.require(message.path(member).asText(), member);
    }

    /** @param named who says it answers, null if the answer doesn't tell @throws eborder.shared.Problem IDENTITY_NOT_PROVEN */
    void requireIssuer(String named) {
        boolean right = named == null ? !namesItself : named.equals(issuer);
        if (!right) {
            throw OpenIdProvider.notProven("ISSUER");
        }
    }
}

package eborder.singlewindow.openid;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What the provider says about itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param authorization where people sign in; {@code token} where codes are exchanged; {@code keys} what it signs with
 * @param endSession where people sign out, if there is such a place
 * @param namesItself whether each answer says who gives it (RFC 9207)
 */
record ProviderMetadata(
        String issuer, URI authorization, URI token, URI keys, Optional<URI> endSession, boolean namesItself) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

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
        return requireSafe(message.path(member).asText(), member);
    }

    /** Encrypted, or on the machine itself for development. @throws IllegalArgumentException with the name */
    static URI requireSafe(String address, String name) {
        var place = URI.create(address);
        boolean safe = "https".equals(place.getScheme())
                || ("http".equals(place.getScheme()) && LOOPBACK.contains(String.valueOf(place.getHost())));
        if (!safe || place.getHost() == null || place.getRawUserInfo() != null || place.getRawFragment() != null) {
            throw new IllegalArgumentException(name);
        }
        return place;
    }

    /** @param named who says it answers, null if the answer doesn't tell @throws eborder.shared.Problem IDENTITY_NOT_PROVEN */
    void requireIssuer(String named) {
        boolean right = named == null ? !namesItself : named.equals(issuer);
        if (!right) {
            throw OpenIdProvider.notProven("ISSUER");
        }
    }
}

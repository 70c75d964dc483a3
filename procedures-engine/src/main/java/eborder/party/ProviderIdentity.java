package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whom an identity provider vouches for. Only both together name a person (OpenID Connect Core 1.0, section 5.7): no e-mail and no name does.
 *
 * @param issuer the provider, as its address
 * @param subject the person's name there, for ever; may be a personal number, so it stands in no log and no address
 */
public record ProviderIdentity(String issuer, String subject) {
    /** Up to 255 ASCII characters (OpenID Connect Core 1.0, section 2). */
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** @throws Problem BAD_REQUEST if that is no subject */
    public ProviderIdentity {
        if (subject == null || !SUBJECT.matcher(subject).matches()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "subject"));
        }
    }

    @Override
    public String toString() {
        return "ProviderIdentity of " + issuer;
    }
}

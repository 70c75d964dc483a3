package eborder.party;

/**
 * The identity provider that people may sign in with.
 *
 * @param issuer its address
 * @param name what people know it by
 */
public record ProviderName(String issuer, String name) {}

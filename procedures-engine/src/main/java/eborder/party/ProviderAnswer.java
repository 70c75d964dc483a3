package eborder.party;

/**
 * What the browser brought back from the identity provider.
 *
 * @param code good for one exchange
 * @param issuer who says it answers, null if the answer doesn't tell (RFC 9207)
 */
public record ProviderAnswer(String code, String issuer) {
    @Override
    public String toString() {
        return "ProviderAnswer";
    }
}

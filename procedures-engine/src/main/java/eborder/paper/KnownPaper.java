package eborder.paper;

/**
 * A paper that the portal signed, found by its bytes.
 *
 * @param subject what it certifies, as in {@link Paper}
 * @param revocationKnown whether these bytes carry what was said about its signers' certificates (decision 0034)
 */
public record KnownPaper(String subject, boolean revocationKnown) {}

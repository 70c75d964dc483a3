package eborder.party;

/**
 * The public key of a company's software.
 *
 * @param jwk as JSON Web Key without anything secret (RFC 7517)
 * @param kid how its holder names it, the thumbprint if it has no name
 * @param thumbprint SHA-256, base64url (RFC 7638)
 */
public record ClientKey(String jwk, String kid, String thumbprint) {}

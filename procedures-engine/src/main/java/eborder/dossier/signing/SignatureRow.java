package eborder.dossier.signing;

import java.time.Instant;

/**
 * A filer's signature for the screen.
 *
 * @param versionNo the filed version that it is over
 * @param signer subject of the certificate; {@code serial} its number, hexadecimal
 * @param signedAt when it was made, as its maker says; {@code by} the account's person
 * @param sha256 of the signed bytes, hexadecimal
 */
public record SignatureRow(int versionNo, String signer, String serial, Instant signedAt, String by, String sha256) {}

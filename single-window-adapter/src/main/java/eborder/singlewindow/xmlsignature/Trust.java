package eborder.singlewindow.xmlsignature;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whose signatures are believed. Both files are read for each message.
 *
 * @param certificates of signers, or of authorities that gave them theirs, as PEM
 * @param subject RFC 2253: the one name that authorities are believed for
 * @param revoked revocation lists of the authorities, as PEM; without it nobody asks
 */
public record Trust(Path certificates, Optional<String> subject, Optional<Path> revoked) {}

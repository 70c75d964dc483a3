package eborder.paper;

import java.util.List;

/**
 * A key in somebody's own hands, known by its certificate only.
 *
 * @param algorithm that it signs with, as in RFC 7518
 * @param chain DER: the certificate, then each that signed the one before, without the root
 */
public record HandKey(KeyEntry entry, String algorithm, List<byte[]> chain) {}

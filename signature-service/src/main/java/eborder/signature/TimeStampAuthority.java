package eborder.signature;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where time stamps come from.
 *
 * @param own the authority's certificate, if its key is ours
 * @param anchors the roots under which they are trusted
 * @param room bytes that their certificates take in a signature
 * @param name for the log
 */
record TimeStampAuthority(
        TSPSource source, Optional<X509Certificate> own, List<X509Certificate> anchors, int room, String name) {
    /** A chain of three RSA certificates takes some 6 kB. */
    private static final int ROOM_FOR_STRANGERS = 8_192;

    /** A key of our own, in this process. */
    static TimeStampAuthority own(StoredKey key, Clock clock) {
        int room = key.chainWithoutRoot().stream()
                .mapToInt(TimeStampAuthority::size)
                .sum();
        return new TimeStampAuthority(
                new TimeStampSource(key, clock),
                Optional.of(key.certificate()),
                List.of(key.anchor()),
                room,
                key.toString());
    }

    /** An authority over HTTP. */
    static TimeStampAuthority at(URI address, List<X509Certificate> roots, Duration patience, Clock clock) {
        var trust = new TimeStampTrust(roots, clock);
        return new TimeStampAuthority(
                new HttpTimeStamps(address, trust, patience),
                Optional.empty(),
                roots,
                ROOM_FOR_STRANGERS,
                address.toString());
    }

    private static int size(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoding
        }
    }
}

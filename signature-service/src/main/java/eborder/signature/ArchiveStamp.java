package eborder.signature;

import java.io.IOException;
import java.time.Instant;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** The document time stamp at the end of a paper. @param until when its certificate ends */
record ArchiveStamp(Instant at, Instant until) {
    /** @throws IOException if the file doesn't end with one */
    static ArchiveStamp lastOf(byte[] pdf) throws IOException {
        SignedRanges ranges = SignedRanges.of(pdf);
        int last = ranges.count() - 1;
        if (last < 0 || !ranges.fields().get(last).equals(SignedRanges.TIME_STAMP) || !ranges.lastCovers(pdf)) {
            throw new IOException("no time stamp over all of it");
        }
        try {
            var token = new TimeStampToken(new CMSSignedData(ranges.lastCms(pdf)));
            for (X509CertificateHolder one : token.getCertificates().getMatches(null)) {
                if (token.getSID().match(one)) {
                    return new ArchiveStamp(
                            token.getTimeStampInfo().getGenTime().toInstant(),
                            one.getNotAfter().toInstant());
                }
            }
        } catch (CMSException | TSPException broken) {
            throw new IOException(broken);
        }
        throw new IOException("no certificate in the time stamp");
    }
}

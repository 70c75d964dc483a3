package eborder.scenario;

import eborder.paper.HandKey;
import eborder.paper.HandPaperSigner;
import eborder.paper.KeyEntry;
import eborder.paper.KeyRole;
import eborder.paper.SignedPaper;
import eborder.paper.SigningDesk;
import eborder.paper.SigningJob;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A certificate is its officer's user name, a signature the fingerprint of the printed paper. */
final class StandInHandSigner implements HandPaperSigner {
    private final SigningDesk desk;

    @Inject
    StandInHandSigner(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public HandKey key(String officer, List<byte[]> chain, Instant now) {
        if (!officer.equals(new String(chain.get(0), StandardCharsets.UTF_8))) {
            throw new Problem(ErrorCode.CERTIFICATE_OTHER_OFFICER);
        }
        var entry = new KeyEntry(
                KeyRole.OFFICER, officer, "CN=" + officer, "2f", "CN=Test", true, "", now, now.plusSeconds(1));
        return new HandKey(entry, "ES256", chain);
    }

    @Override
    public Prepared prepare(SigningJob job, List<byte[]> chain, Instant at) {
        return new Prepared(desk.take(job).printed(), job.fingerprint().hex().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public SignedPaper sign(SigningJob job, List<byte[]> chain, Instant at, byte[] value) {
        if (!job.fingerprint().hex().equals(new String(value, StandardCharsets.UTF_8))) {
            throw new Problem(ErrorCode.SIGNATURE_WRONG);
        }
        var signed =
                new String(desk.take(job).printed(), StandardCharsets.UTF_8) + StandIns.Signer.OFFICER + job.officer();
        return new SignedPaper(signed.getBytes(StandardCharsets.UTF_8), true);
    }
}

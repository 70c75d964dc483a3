package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Looks at a signature just made before it leaves the house: the paper is still the same under it, nothing follows it, and
 * it verifies with the signer's certificate. About 1 ms; {@link DssSignatureCheck} is the thorough one and takes some 20.
 */
final class FreshSignature {
    private final Provider provider = new BouncyCastleProvider();
    private final X509Certificate certificate;
    private final int signatures;

    /** @param signatures how many there are with the fresh one */
    FreshSignature(X509Certificate certificate, int signatures) {
        this.certificate = certificate;
        this.signatures = signatures;
    }

    /**
     * @return the signed paper
     * @throws Problem SIGNING_FAILED if anything is wrong with it
     */
    byte[] seen(byte[] paper, byte[] signed) throws IOException {
        SignedRanges ranges = SignedRanges.of(signed);
        if (Arrays.mismatch(paper, signed) != paper.length
                || ranges.signatures() != signatures
                || !ranges.lastCovers(signed)
                || !verifies(ranges, signed)) {
            throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("why", "the signature just made does not hold"));
        }
        return signed;
    }

    private boolean verifies(SignedRanges ranges, byte[] signed) {
        try {
            CMSSignedData cms =
                    new CMSSignedData(new CMSProcessableByteArray(ranges.lastCovered(signed)), ranges.lastCms(signed));
            SignerInformation signer = cms.getSignerInfos().iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(provider)
                    .build(certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }
}

package eborder.signature;

import eborder.shared.Problem;
import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.CMSUtils;
import eu.europa.esig.dss.cms.operator.CustomContentSigner;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.CMSForPAdESBuilderHelper;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The CMS signature of a PAdES-BASELINE-T (ETSI EN 319 122-1): DSS's signed attributes, the officer's signature, its time
 * stamp. Made in one go, because DSS's own service validates both certificate chains anew three times per signature,
 * which costs several times what signing does; our chain is checked once, when the keys are read.
 */
final class StampedCms {
    private static final DigestAlgorithm STAMPED_DIGEST = DigestAlgorithm.SHA256;

    private final Function<SignatureAlgorithm, ContentSigner> signers;
    private final StampsIfAny timeStamps;

    /** @param signers gives who makes the signature's value */
    StampedCms(Function<SignatureAlgorithm, ContentSigner> signers, StampsIfAny timeStamps) {
        this.signers = signers;
        this.timeStamps = timeStamps;
    }

    /** By a key that is at hand. */
    static StampedCms by(PrivateKey key, StampsIfAny timeStamps) {
        return new StampedCms(algorithm -> signer(algorithm, key), timeStamps);
    }

    private static ContentSigner signer(SignatureAlgorithm algorithm, PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(algorithm.getJCEId()).build(key);
        } catch (OperatorCreationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** What the key signs: the attributes in DER (RFC 5652, 5.4). */
    static byte[] attributes(DSSMessageDigest documentDigest, PAdESSignatureParameters parameters) {
        var listening =
                new CustomContentSigner(parameters.getSignatureAlgorithm().getJCEId());
        new CMSForPAdESBuilderHelper(documentDigest, parameters, listening).createCMS();
        return listening.getOutputStream().toByteArray();
    }

    /** @param stamped false if no time stamp was to be had, and the signature may do without one for now */
    record Made(byte[] der, boolean stamped) {}

    /**
     * @param documentDigest of the paper's byte range
     * @throws Problem TIME_STAMP_FAILED, TIME_STAMPS_OVERDUE
     */
    Made over(DSSMessageDigest documentDigest, PAdESSignatureParameters parameters) throws IOException {
        var signer = signers.apply(parameters.getSignatureAlgorithm());
        CMS cms = new CMSForPAdESBuilderHelper(documentDigest, parameters, signer).createCMS();
        SignerInformation signed = cms.getSignerInfos().getSigners().iterator().next();
        Optional<AttributeTable> stamp = stamp(signed.getSignature());
        return new Made(encoded(cms, signed, stamp), stamp.isPresent());
    }

    private static byte[] encoded(CMS cms, SignerInformation signed, Optional<AttributeTable> stamp) {
        return stamp.map(unsigned -> CMSUtils.replaceUnsignedAttributes(signed, unsigned))
                .map(stamped -> CMSUtils.replaceSigners(cms, new SignerInformationStore(stamped)))
                .orElse(cms)
                .getDEREncoded();
    }

    private Optional<AttributeTable> stamp(byte[] signature) throws IOException {
        Optional<TimestampBinary> token = timeStamps.stamp(STAMPED_DIGEST, DSSUtils.digest(STAMPED_DIGEST, signature));
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(token.get().getBytes())))));
    }
}

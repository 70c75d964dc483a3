package eborder.signature;

import eborder.exchange.ContainerFile;
import eborder.exchange.ContainerSigner;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeType;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/**
 * Containers of type ASiC-E (ETSI EN 319 162-1) with one CAdES-BASELINE-T by the agency over a manifest of all files; BASELINE-B while the time
 * stamp authority doesn't answer.
 */
@ApplicationScoped
public class DssContainerSigner implements ContainerSigner {
    private final StoredKey key;
    private final TimeStampAuthority authority;
    private final List<CertificateToken> chain;
    private final Clock clock;

    @Inject
    public DssContainerSigner(SigningKeys keys, Clock clock) {
        DssLog.quieten();
        this.key = keys.agency();
        this.authority = keys.authority();
        this.chain = PadesSignature.tokens(key.chain());
        this.clock = clock;
    }

    @Override
    public byte[] seal(List<ContainerFile> files) {
        try {
            return signed(files, SignatureLevel.CAdES_BASELINE_T);
        } catch (Problem withoutStamp) {
            if (withoutStamp.code() != ErrorCode.TIME_STAMP_FAILED) {
                throw withoutStamp;
            }
            return signed(files, SignatureLevel.CAdES_BASELINE_B);
        }
    }

    private byte[] signed(List<ContainerFile> files, SignatureLevel level) {
        var documents = files.stream().map(DssContainerSigner::document).toList();
        var parameters = parameters(level);
        var verifier = new CommonCertificateVerifier();
        var service = new ASiCWithCAdESService(verifier);
        service.setTspSource(authority.source());
        try {
            byte[] wanted = service.getDataToSign(documents, parameters).getBytes();
            var algorithm = parameters.getSignatureAlgorithm();
            var value = new SignatureValue(algorithm, value(wanted, algorithm.getJCEId()));
            return DSSUtils.toByteArray(service.signDocument(documents, parameters, value));
        } catch (DSSException | IllegalArgumentException | GeneralSecurityException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private byte[] value(byte[] wanted, String algorithm) throws GeneralSecurityException {
        var signing = Signature.getInstance(algorithm);
        signing.initSign(key.privateKey());
        signing.update(wanted);
        return signing.sign();
    }

    private ASiCWithCAdESSignatureParameters parameters(SignatureLevel level) {
        var parameters = new ASiCWithCAdESSignatureParameters();
        parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain.subList(0, key.chainWithoutRoot().size()));
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        return parameters;
    }

    private static DSSDocument document(ContainerFile file) {
        return new InMemoryDocument(file.bytes(), file.name(), MimeType.fromMimeTypeString(file.type()));
    }
}

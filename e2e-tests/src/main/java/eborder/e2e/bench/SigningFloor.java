package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.paper.PaperPrinter;
import eborder.signature.DevelopmentPki;
import eborder.signature.StoredKey;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Two PAdES-BASELINE-T signatures of one paper by EU DSS's own service as it comes, in two threads, time stamps in process: no seal, no
 * printing, no reading back, no database.
 */
final class SigningFloor {
    private static final int THREADS = 2;
    /** Held here, because the logging system forgets the level of a logger that nobody holds. */
    private static final Logger DSS = Logger.getLogger("eu.europa.esig.dss");

    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    private final StoredKey officer;
    private final StoredKey agency;
    private final PAdESService service;

    /** @param keys a folder where keys of the kind the portal makes are made or found */
    SigningFloor(Path keys) {
        DSS.setLevel(Level.SEVERE);
        var pki = DevelopmentPki.ofPortal(keys, Clock.systemUTC());
        officer = pki.officer();
        agency = pki.agency();
        var stamp = pki.timeStamp();
        var stamps = new KeyEntityTSPSource(stamp.privateKey(), stamp.certificate(), stamp.chainWithoutRoot());
        stamps.setTsaPolicy("2.999.1");
        service = new PAdESService(new CommonCertificateVerifier(true));
        service.setTspSource(stamps);
    }

    /** The paper as it was before it was signed: a signature is appended to what was printed (ISO 32000-2, 7.5.6). */
    static byte[] unsigned(byte[] signed) {
        for (int at = 0; at + END.length < signed.length; at++) {
            if (Arrays.equals(signed, at, at + END.length, END, 0, END.length)) {
                var printed = Arrays.copyOf(signed, at + END.length + 1);
                printed[printed.length - 1] = '\n';
                return printed;
            }
        }
        throw new Failed("The portal's paper is no complete PDF.");
    }

    /** Papers with two signatures per second, over so many papers. */
    double perSecond(byte[] paper, int papers) {
        Callable<byte[]> twice =
                () -> signed(signed(paper, officer, PaperPrinter.SIGNATURE_FIELD), agency, PaperPrinter.AGENCY_FIELD);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            long begin = System.nanoTime();
            for (var done : pool.invokeAll(Collections.nCopies(papers, twice))) {
                requireSigned(paper, done.get());
            }
            return papers * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
        } catch (ExecutionException broken) {
            throw new Failed("The floor broke off: " + broken.getCause(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private byte[] signed(byte[] pdf, StoredKey key, String field) throws GeneralSecurityException {
        var parameters = parameters(key, field);
        var document = new InMemoryDocument(pdf);
        var signing = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
        signing.initSign(key.privateKey());
        signing.update(service.getDataToSign(document, parameters).getBytes());
        var value = new SignatureValue(parameters.getSignatureAlgorithm(), signing.sign());
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    private static PAdESSignatureParameters parameters(StoredKey key, String field) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chainWithoutRoot().stream().map(CertificateToken::new).toList());
        parameters.getImageParameters().getFieldParameters().setFieldId(field);
        if (field.equals(PaperPrinter.SIGNATURE_FIELD)) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        return parameters;
    }

    private static void requireSigned(byte[] paper, byte[] signed) {
        if (signed.length <= paper.length) {
            throw new Failed("A paper came back without a signature.");
        }
    }
}

package eborder.signature;

import eborder.paper.ForeignSignature;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Which signatures a PDF of an agent carries, and whether they hold under {@link StrictPolicy} and the roots of agents. How many there
 * are and where is his affair; nothing that a reader sees may have changed since. In a process of bounded memory only. Safe for several
 * threads.
 */
public final class AgentSignatureCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SERIAL = 64;
    private static final int HEXADECIMAL = 16;

    private final StrictValidation validation;

    /** @param agents the roots that are trusted */
    public AgentSignatureCheck(Collection<X509Certificate> agents, Clock clock) {
        validation = new StrictValidation(agents, clock);
    }

    /**
     * @param most signatures that are told of
     * @throws IOException if this is no readable PDF
     * @throws RuntimeException whatever a broken file leads the libraries to
     */
    public List<ForeignSignature> check(byte[] pdf, int most) throws IOException {
        if (SignedRanges.of(pdf).signatures() == 0) {
            return List.of();
        }
        var reports = validation.of(pdf);
        return reports.getSimpleReport().getSignatureIdList().stream()
                .limit(most)
                .map(id -> signature(reports, id))
                .toList();
    }

    private static ForeignSignature signature(Reports reports, String id) {
        var signer = Optional.ofNullable(
                reports.getDiagnosticData().getSignatureById(id).getSigningCertificate());
        SimpleReport report = reports.getSimpleReport();
        return new ForeignSignature(
                signer.map(AgentSignatureCheck::name).orElse(""),
                signer.map(AgentSignatureCheck::serial).orElse(""),
                at(report, id),
                SignatureDefects.of(report, id).orElse(null));
    }

    private static String name(CertificateWrapper signer) {
        var name = Optional.ofNullable(signer.getCommonName())
                .orElseGet(() -> String.valueOf(signer.getReadableCertificateName()))
                .replaceAll("\\p{Cntrl}", " ");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String serial(CertificateWrapper signer) {
        var serial = new BigInteger(signer.getSerialNumber()).toString(HEXADECIMAL);
        return serial.substring(0, Math.min(serial.length(), LONGEST_SERIAL));
    }

    private static Instant at(SimpleReport report, String id) {
        return report.getSignatureTimestamps(id).stream()
                .filter(stamp -> stamp.getIndication() == Indication.PASSED)
                .map(XmlTimestamp::getProductionTime)
                .min(Date::compareTo)
                .or(() -> Optional.ofNullable(report.getSigningTime(id)))
                .map(Date::toInstant)
                .orElse(null);
    }
}

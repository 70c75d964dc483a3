package eborder.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.ContainerFile;
import eu.europa.esig.dss.asic.cades.validation.ASiCContainerWithCAdESAnalyzer;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DSS's own validation says whether what is handed out holds. */
class DssContainerSignerTest {
    private static final List<ContainerFile> FILES = List.of(
            new ContainerFile("message.xml", "<a/>".getBytes(UTF_8), "text/xml"),
            new ContainerFile("receipt.xml", "<b/>".getBytes(UTF_8), "text/xml"),
            new ContainerFile("proof.json", "{}".getBytes(UTF_8), "application/json"),
            new ContainerFile("answer-1/message.xml", "<c/>".getBytes(UTF_8), "text/xml; charset=utf-8"));

    @TempDir
    private Path folder;

    private SigningKeys keys;
    private byte[] container;

    @BeforeEach
    void seal() {
        keys = Fixture.keys(folder, Clock.systemUTC());
        container = new DssContainerSigner(keys, Clock.systemUTC()).seal(FILES);
    }

    @Test
    void is_a_container_of_all_files_signed_with_a_time_stamp() {
        var report = report(container);

        assertThat(report.getDiagnosticData().getContainerType()).isEqualTo(ASiCContainerType.ASiC_E);
        assertThat(report.getSimpleReport().getSignaturesCount()).isEqualTo(1);
        var id = report.getSimpleReport().getFirstSignatureId();
        assertThat(report.getSimpleReport().getSignatureFormat(id)).isEqualTo(SignatureLevel.CAdES_BASELINE_T);
        assertThat(report.getSimpleReport().getSignedBy(id))
                .isEqualTo(keys.agency().commonName());
        var signature = report.getDiagnosticData().getSignatureById(id);
        assertThat(signature.isSignatureIntact()).isTrue();
        assertThat(signature.isSignatureValid()).isTrue();
        assertThat(signature.getTimestampList())
                .singleElement()
                .satisfies(stamp -> assertThat(stamp.isSignatureIntact()).isTrue());
        // nobody was asked about revocation
        assertThat(report.getSimpleReport().getIndication(id)).isNotEqualTo(Indication.TOTAL_FAILED);
        assertThat(signed(report))
                .containsExactlyInAnyOrder("message.xml", "receipt.xml", "proof.json", "answer-1/message.xml");
    }

    @Test
    void a_changed_file_shows() throws IOException {
        var report = report(changed("answer-1/message.xml", "<d/>"));

        var id = report.getSimpleReport().getFirstSignatureId();
        assertThat(report.getSimpleReport().getIndication(id)).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void its_first_entry_says_what_it_is_uncompressed() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            var first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(new String(zip.readAllBytes(), UTF_8)).isEqualTo("application/vnd.etsi.asic-e+zip");
        }
    }

    private static List<String> signed(Reports report) {
        var names = new ArrayList<String>();
        report.getDiagnosticData()
                .getContainerInfo()
                .getManifestFiles()
                .forEach(manifest -> names.addAll(manifest.getEntries()));
        return names;
    }

    private byte[] changed(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(container));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(name) ? text.getBytes(UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }

    private Reports report(byte[] bytes) {
        var trusted = new CommonTrustedCertificateSource();
        keys.anchors().forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(bytes, "exchange.asice"));
        assertThat(validator.getDocumentAnalyzer()).isInstanceOf(ASiCContainerWithCAdESAnalyzer.class);
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }
}

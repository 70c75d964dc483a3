package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentPkiTest {
    @TempDir
    private Path data;

    private Path folder;

    @BeforeEach
    void choosePlace() {
        folder = data.resolve("keys").resolve("development");
    }

    @Test
    void makes_certificates_that_chain_to_its_root_and_say_development() throws Exception {
        DevelopmentPki pki = open();
        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(root(pki), null)));
        trust.setRevocationEnabled(false);

        for (StoredKey key : List.of(pki.officer(), pki.agency(), pki.timeStamp(), pki.seal(), pki.status())) {
            var path = CertificateFactory.getInstance("X.509").generateCertPath(key.chainWithoutRoot());
            assertThat(CertPathValidator.getInstance("PKIX").validate(path, trust))
                    .isNotNull();
            assertThat(key.chain())
                    .hasSize(3)
                    .allSatisfy(certificate -> assertThat(
                                    certificate.getSubjectX500Principal().getName())
                            .contains("CN=eBorder Development "));
        }
    }

    @Test
    void gives_each_certificate_its_own_key_and_purpose() throws Exception {
        DevelopmentPki pki = open();

        assertThat(pki.timeStamp().certificate().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.8");
        assertThat(pki.timeStamp().certificate().getCriticalExtensionOIDs())
                .contains(Extension.extendedKeyUsage.getId());
        assertThat(pki.officer().certificate().getKeyUsage()).startsWith(true, true, false);
        assertThat(pki.seal().certificate().getKeyUsage()).startsWith(true, false, false);
        assertThat(Stream.of(pki.officer(), pki.agency(), pki.timeStamp(), pki.seal(), pki.status())
                        .map(key -> key.certificate().getPublicKey()))
                .doesNotHaveDuplicates();
    }

    @Test
    void reads_the_same_keys_at_the_second_start() throws IOException {
        DevelopmentPki first = open();
        byte[] root = Files.readAllBytes(first.rootFile());
        DevelopmentPki second = open();

        assertThat(second.officer()).isEqualTo(first.officer());
        assertThat(second.timeStamp()).isEqualTo(first.timeStamp());
        assertThat(second.seal()).isEqualTo(first.seal());
        assertThat(Files.readAllBytes(second.rootFile())).isEqualTo(root);
    }

    @Test
    void lets_only_the_owner_read_the_keys() throws IOException {
        open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(files())
                .hasSize(10)
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void starts_over_after_being_killed_in_the_middle() throws IOException {
        Path draft = Files.createDirectories(folder.resolveSibling(".development-draft-1"));
        Files.writeString(draft.resolve("root.p12"), "half a key store");

        open();

        assertThat(draft).doesNotExist();
        assertThat(files()).hasSize(10);
    }

    @Test
    void leaves_no_folder_when_one_file_can_not_be_written() {
        Map<String, byte[]> files = Map.of("root.p12", new byte[1], "missing/officer.p12", new byte[1]);

        assertThatThrownBy(() -> DurableFolder.create(folder, files)).isInstanceOf(NoSuchFileException.class);
        assertThat(folder).doesNotExist();
    }

    @Test
    void refuses_a_folder_with_a_key_missing_instead_of_making_new_ones() throws IOException {
        open();
        Files.delete(folder.resolve("password"));

        assertThatThrownBy(this::open).satisfies(DssPaperSignerTest::isSigningFailed);
        assertThat(files()).hasSize(9);
    }

    @Test
    void makes_only_the_keys_that_came_with_a_later_release_in_a_folder_that_lacks_them() throws IOException {
        DevelopmentPki before = open();
        StoredKey officer = before.officer();
        StoredKey agency = before.agency();
        Files.delete(folder.resolve("agency.p12"));
        Files.writeString(folder.resolve(".draft-agency.p12"), "half a key store");

        DevelopmentPki after = open();

        assertThat(after.officer()).isEqualTo(officer);
        assertThat(after.agency().chain().get(1)).isEqualTo(agency.chain().get(1));
        assertThat(after.agency().privateKey()).isNotEqualTo(agency.privateKey());
        assertThat(open().agency()).isEqualTo(after.agency());
        assertThat(files()).hasSize(10);
    }

    @Test
    void gives_the_same_keys_to_nodes_that_start_at_once() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<StoredKey> start = () -> open().seal();
            Set<StoredKey> keys = new HashSet<>();
            for (Future<StoredKey> key : nodes.invokeAll(List.of(start, start, start, start))) {
                keys.add(key.get());
            }
            assertThat(keys).hasSize(1);
        } finally {
            nodes.shutdown();
        }
    }

    private DevelopmentPki open() {
        return DevelopmentPki.in(folder, Clock.systemUTC());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static X509Certificate root(DevelopmentPki pki) throws Exception {
        try (InputStream in = Files.newInputStream(pki.rootFile())) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}

package eborder.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real keys in real files, made by the JDK's keytool. */
class OwnKeyTest {
    private static final String PIN = "246810";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "RSA, -keysize, 2048, SHA256withRSA",
        "EC, -groupname, secp256r1, SHA256withECDSAinP1363Format",
        "EC, -groupname, secp384r1, SHA384withECDSAinP1363Format"
    })
    void signs_as_the_kind_of_key_wants(String kind, String option, String size, String algorithm) throws Exception {
        var key = OwnKey.open(options(file(kind, option, size, "agent"), null), PIN.toCharArray());

        var checking = Signature.getInstance(algorithm);
        checking.initVerify(key.chain().get(0).getPublicKey());
        var input = "header.payload".getBytes(StandardCharsets.US_ASCII);
        checking.update(input);
        assertThat(checking.verify(Base64.getUrlDecoder().decode(key.sign(input))))
                .isTrue();
        assertThat(key.holder()).isEqualTo("CN=agent");
    }

    @Test
    void says_which_part_fails() throws Exception {
        var file = file("EC", "-groupname", "secp256r1", "agent");
        Files.writeString(folder.resolve("no-key.p12"), "no key");

        stops(Stop.Reason.PIN_WRONG, options(file, null), "wrong-pin");
        stops(Stop.Reason.NO_KEY, options(file, "other"), PIN);
        stops(Stop.Reason.KEY_UNREADABLE, options(folder.resolve("no-key.p12"), null), PIN);
        stops(Stop.Reason.KEY_UNREADABLE, options(folder.resolve("none.p12"), null), PIN);
    }

    @Test
    void takes_one_of_several_keys_by_its_name() throws Exception {
        var file = file("EC", "-groupname", "secp256r1", "agent");
        file("EC", "-groupname", "secp256r1", "second");

        stops(Stop.Reason.NO_KEY, options(file, null), PIN);
        assertThat(OwnKey.open(options(file, "second"), PIN.toCharArray()).holder())
                .isEqualTo("CN=second");
    }

    @Test
    void knows_a_key_that_is_not_its_certificates() throws Exception {
        var file = file("EC", "-groupname", "secp256r1", "agent");
        file("EC", "-groupname", "secp256r1", "second");
        var agent = OwnKey.open(options(file, "agent"), PIN.toCharArray());
        var second = OwnKey.open(options(file, "second"), PIN.toCharArray());

        agent.requireSigns();
        stops(Stop.Reason.SIGNATURE_FAILS, new OwnKey(agent.key(), second.chain(), null)::requireSigns);
        stops(
                Stop.Reason.CHAIN_BROKEN,
                new OwnKey(
                        agent.key(),
                        List.of(agent.chain().get(0), second.chain().get(0)),
                        null)::requireChain);
    }

    private static void stops(Stop.Reason reason, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.reason()).isEqualTo(reason));
    }

    private static void stops(Stop.Reason reason, Options options, String pin) {
        assertThatThrownBy(() -> OwnKey.open(options, pin.toCharArray()))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.reason()).isEqualTo(reason));
    }

    private static Options options(Path file, String alias) {
        var words = new ArrayList<>(List.of("--portal", "https://portal.example", "--code", "A", "--pkcs12"));
        words.add(file.toString());
        if (alias != null) {
            words.addAll(List.of("--alias", alias));
        }
        return Options.of(words.toArray(String[]::new));
    }

    /** Adds a key to the file, or makes it. */
    private Path file(String kind, String option, String size, String alias) {
        var file = folder.resolve("keys.p12");
        Tools.keytool(
                "-genkeypair",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PIN,
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                kind,
                option,
                size);
        return file;
    }
}

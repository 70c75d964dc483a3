package eborder.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The self-test with keys in real tokens and files: each part that fails is named, by a word and by the exit code. */
class SelfTestTest {
    private static final String PIN = SoftTokens.PIN;
    private static final String CHALLENGE = "ABCDEFGHJK";

    @TempDir
    private static Path tokens;

    @TempDir
    private static Path folder;

    private StandInPortal portal;
    private String said;

    @BeforeAll
    static void makeTokens() throws IOException {
        SoftTokens.clear(tokens);
        SoftTokens.make("rsa");
        SoftTokens.make("ec");
        SoftTokens.make("two");
        SoftTokens.make("none");
        // a token that somebody logged in to asks nobody else in the same process
        SoftTokens.make("shut");
        SoftTokens.addKey("rsa", "agent", folder, "-keyalg", "RSA", "-keysize", "2048");
        SoftTokens.addKey("ec", "agent", folder, "-keyalg", "EC", "-groupname", "secp256r1");
        SoftTokens.addKey("two", "first", folder, "-keyalg", "EC", "-groupname", "secp256r1");
        SoftTokens.addKey("two", "second", folder, "-keyalg", "EC", "-groupname", "secp256r1");
    }

    @BeforeEach
    void open() throws IOException {
        portal = new StandInPortal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({"rsa, SHA256withRSA", "ec, SHA256withECDSAinP1363Format"})
    void a_key_in_a_token_works_and_others_verify_what_it_signs(String label, String algorithm) throws Exception {
        assertThat(tried(PIN, token(label))).as(said).isZero();
        assertThat(said).doesNotContain("FAIL").contains("[ OK ] Token", "[ OK ] Exactly one key", "CN=agent");

        var key = OwnKey.open(Options.of(words(token(label))), PIN.toCharArray());
        var checking = Signature.getInstance(algorithm);
        checking.initVerify(key.chain().get(0));
        checking.update("header.payload".getBytes(StandardCharsets.US_ASCII));
        assertThat(checking.verify(Base64.getUrlDecoder().decode(key.signText("header.payload"))))
                .isTrue();
        assertThat(key.key().getEncoded()).isNull();
    }

    @Test
    void says_that_the_pin_is_wrong() {
        assertThat(tried("000000", token("shut"))).isEqualTo(6);
        assertThat(said).contains("[ OK ] Token", "[FAIL] PIN");
    }

    @Test
    void says_that_the_token_is_missing() {
        assertThat(tried(PIN, inPlace(99))).as(said).isEqualTo(10);
        assertThat(said).contains("[ OK ] Library of the token", "[FAIL] Token");
        assertThat(tried(PIN, inPlace(SoftTokens.emptyPlace()))).as(said).isEqualTo(10);
    }

    @Test
    void says_that_the_library_is_none() {
        assertThat(tried(PIN, List.of("--pkcs11", folder.resolve("none.so").toString())))
                .isEqualTo(5);
        assertThat(tried(PIN, List.of("--pkcs11", folder.resolve("ec.cfg").toString())))
                .isEqualTo(5);
        assertThat(said).contains("[FAIL] Library of the token");
    }

    @Test
    void says_that_there_are_two_keys_or_none_until_one_is_named() {
        assertThat(tried(PIN, token("two"))).isEqualTo(7);
        assertThat(said).contains("[ OK ] PIN", "[FAIL] Exactly one key", "first", "second");
        assertThat(tried(PIN, token("none"))).isEqualTo(7);

        var named = new ArrayList<>(token("two"));
        named.addAll(List.of("--alias", "second"));
        assertThat(tried(PIN, named)).as(said).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-startdate, -2d, -validity, 1", "-ext, ku=keyEncipherment, -validity, 9"})
    void says_that_the_certificate_is_unfit(String option, String value, String other, String days) {
        var file = folder.resolve("unfit" + option + ".p12").toString();
        Tools.keytool(
                "-genkeypair",
                "-keystore",
                file,
                "-storepass",
                PIN,
                "-alias",
                "agent",
                "-dname",
                "CN=agent",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                option,
                value,
                other,
                days);

        assertThat(tried(PIN, List.of("--pkcs12", file))).isEqualTo(11);
        assertThat(said).contains("[FAIL] Certificate in force and for signing");
    }

    @Test
    void says_that_no_portal_is_there() {
        portal.close();

        assertThat(tried(PIN, token("ec"))).isEqualTo(3);
        assertThat(said).contains("[FAIL] Portal");
    }

    @Test
    void says_that_the_clock_is_wrong() {
        begins(Instant.now().minus(Duration.ofMinutes(6)));

        assertThat(tried(PIN, withCode("ec"))).isEqualTo(9);
        assertThat(said).contains("[ OK ] Portal", "[FAIL] This computer’s clock");
    }

    @Test
    void tells_the_portal_what_fails_beside_the_key() {
        begins(Instant.now());

        assertThat(tried("000000", withCode("shut"))).isEqualTo(6);
        assertThat(portal.heard()).contains("/api/v1/self-tests/CODE/fault {\"fault\":\"PIN_WRONG\"}");
    }

    @Test
    void signs_the_challenge_and_nothing_else() {
        begins(Instant.now());
        asksFor("{\"challenge\":\"" + CHALLENGE + "\",\"purpose\":\"self-test\"}");
        assertThat(tried(PIN, withCode("ec"))).as(said).isZero();
        assertThat(portal.heard()).anyMatch(request -> request.startsWith("/api/v1/self-tests/CODE/signature"));

        portal.heard().clear();
        asksFor("{\"dossier\":\"HPH-2026-000017\"}");
        assertThat(tried(PIN, withCode("ec"))).isEqualTo(14);
        assertThat(portal.heard()).noneMatch(request -> request.startsWith("/api/v1/self-tests/CODE/signature"));
    }

    private void begins(Instant now) {
        portal.answer("/api/v1/self-tests/CODE", "{\"challenge\":\"" + CHALLENGE + "\",\"now\":\"" + now + "\"}");
    }

    private void asksFor(String payload) {
        var input = "header."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        portal.answer("/api/v1/self-tests/CODE/certificate", "{\"inputs\":[\"" + input + "\"]}");
        portal.answer("/api/v1/self-tests/CODE/signature", "{}");
    }

    private List<String> withCode(String label) {
        var all = new ArrayList<>(token(label));
        all.addAll(List.of("--code", "CODE"));
        return all;
    }

    private static List<String> token(String label) {
        return inPlace(SoftTokens.place(label));
    }

    private static List<String> inPlace(int place) {
        return List.of("--pkcs11", SoftTokens.library().toString(), "--token", Integer.toString(place));
    }

    /** @return the exit code */
    private int tried(String pin, List<String> key) {
        var screen = new ByteArrayOutputStream();
        var person = new Person(
                new ByteArrayInputStream((pin + "\n").getBytes(StandardCharsets.UTF_8)),
                new PrintStream(screen, true, StandardCharsets.UTF_8));
        int exit = LocalSigner.run(words(key), person);
        said = screen.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private String[] words(List<String> key) {
        var words = new ArrayList<>(List.of("--self-test", "--portal", portal.address(), "--language", "en"));
        words.addAll(key);
        return words.toArray(String[]::new);
    }
}

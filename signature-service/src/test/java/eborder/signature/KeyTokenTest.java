package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key in a real PKCS#11 token, SoftHSM2. */
class KeyTokenTest {
    private static final byte[] TEXT = "a permit".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path data;

    private static SoftToken token;
    private static final Map<String, String> SETTINGS = new HashMap<>();
    private static DevelopmentPki pki;

    @BeforeAll
    static void putTheKeysIntoAToken() {
        pki = Fixture.pki(data.resolve("source"));
        Map<String, StoredKey> keys = Map.of(
                "sign", pki.officer(),
                "agency", pki.agency(),
                "tsa", pki.timeStamp(),
                "seal", pki.seal(),
                "status", pki.status());
        token = SoftToken.with(keys);
        keys.keySet().forEach(role -> SETTINGS.putAll(token.settings(role, role)));
        SETTINGS.put("eborder.data.dir", data.toString());
    }

    @Test
    void a_paper_signed_and_stamped_from_a_token_passes_the_strict_check() throws Exception {
        var fixture = fixture();

        byte[] signed = fixture.signed(Papers.shorePass("NGUYEN THI AN"));

        assertThat(fixture.check().check(signed)).isEqualTo(new CheckedPaper(List.of(), List.of(), false));
    }

    @Test
    void no_key_leaves_the_token() {
        StoredKey agency = fixture().keys().agency();

        assertThat(agency.privateKey().getEncoded()).isNull();
        assertThat(agency.certificate()).isEqualTo(pki.agency().certificate());
    }

    @Test
    void a_seal_from_a_token_verifies_and_has_the_low_s() {
        var ring = new SealKeyRing(fixture().keys(), Fixture.settings(Map.of()));
        LocalDate today = LocalDate.now(TheClock.VIETNAM);

        for (int i = 0; i < 50; i++) {
            byte[] message = ("permit " + i).getBytes(StandardCharsets.US_ASCII);
            assertThat(ring.verify("VNBG", ring.certificateReference(), today, message, ring.sign(message)))
                    .isEmpty();
        }
    }

    @Test
    void other_tools_verify_what_a_token_signed() throws Exception {
        Signature checking = Signature.getInstance("SHA256withECDSA");
        checking.initVerify(pki.officer().certificate());
        checking.update(TEXT);

        assertThat(checking.verify(token.opened().sign("sign", "SHA256withECDSA", TEXT)))
                .isTrue();
    }

    @Test
    void a_lost_token_fails_and_signs_again_once_it_is_back() throws Exception {
        var fixture = fixture();
        byte[] paper = Papers.shorePass("NGUYEN THI AN");

        token.lose();
        try {
            assertThatThrownBy(() -> fixture.signed(paper)).satisfies(DssPaperSignerTest::isSigningFailed);
            assertThatThrownBy(() -> fixture.signed(paper)).satisfies(DssPaperSignerTest::isSigningFailed);
        } finally {
            token.find();
        }

        assertThat(fixture.check().check(fixture.signed(paper)).faults()).isEmpty();
    }

    @Test
    void a_session_that_somebody_closed_is_opened_again() {
        KeyToken mine = token.opened();
        mine.key("agency");
        KeyToken other = token.opened();
        other.key("agency");
        other.close();

        assertThat(mine.sign("agency", "SHA256withECDSA", TEXT)).isNotEmpty();
    }

    @Test
    void a_wrong_pin_is_refused_and_not_tried_twice() {
        SoftToken own = SoftToken.with(Map.of("key", pki.officer()));
        KeyToken wrong = own.opened("0000");

        assertThatThrownBy(() -> wrong.key("key"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.WRONG_PIN));
        assertThatThrownBy(() -> wrong.key("key")).satisfies(DssPaperSignerTest::isSigningFailed);
    }

    @Test
    void a_closed_token_signs_no_more() {
        KeyToken closed = SoftToken.with(Map.of("key", pki.officer())).opened();
        closed.key("key");
        closed.close();

        assertThatThrownBy(() -> closed.sign("key", "SHA256withECDSA", TEXT))
                .satisfies(DssPaperSignerTest::isSigningFailed);
    }

    @Test
    void says_which_setting_of_a_token_is_missing() {
        Map<String, String> without = new HashMap<>(SETTINGS);
        without.remove("eborder.seal.pkcs11.slot");

        assertThatThrownBy(() -> new SigningKeys(Fixture.settings(without), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).containsEntry("setting", "eborder.seal.pkcs11.slot"));
    }

    private static Fixture fixture() {
        return Fixture.of(new SigningKeys(Fixture.settings(SETTINGS), Clock.systemUTC()));
    }
}

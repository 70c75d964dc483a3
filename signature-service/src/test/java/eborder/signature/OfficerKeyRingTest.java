package eborder.signature;

import static eborder.signature.Fixture.COMMANDER;
import static eborder.signature.Fixture.PIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.paper.KeyEntry;
import eborder.paper.KeyRole;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficerKeyRingTest {
    private static final Actor OTHER = new Actor(new UUID(0, 8), "n.t.lan", "N", Set.of(Role.COMMANDER), null, "HPH");

    @TempDir
    private Path data;

    @Test
    void in_development_the_first_pin_is_the_officers() throws Exception {
        OfficerKeyRing ring = Fixture.ring(Fixture.keys(data, Clock.systemUTC()));
        KeyEntry seen = ring.unlock(COMMANDER, PIN);
        ring.lock(COMMANDER);

        assertThat(seen.subject()).contains("CN=Trần Văn Bình", "O=eBorder Development");
        refused(ErrorCode.WRONG_PIN, () -> ring.unlock(COMMANDER, "00000"));
        assertThat(ring.unlock(COMMANDER, PIN)).isEqualTo(seen);
    }

    @Test
    void nothing_is_signed_without_the_officers_own_pin() throws Exception {
        Fixture fixture = Fixture.in(data);
        byte[] paper = Papers.shorePass("NGUYEN THI AN");
        fixture.officers().lock(COMMANDER);
        fixture.officers().unlock(OTHER, PIN);

        refused(ErrorCode.SIGNING_SITTING_NEEDED, () -> fixture.signed(paper));
    }

    @Test
    void a_wrong_pin_locks_what_was_open() {
        OfficerKeyRing ring = Fixture.ring(Fixture.keys(data, Clock.systemUTC()));
        ring.unlock(COMMANDER, PIN);
        refused(ErrorCode.WRONG_PIN, () -> ring.unlock(COMMANDER, "00000"));

        refused(ErrorCode.SIGNING_SITTING_NEEDED, () -> ring.signature(COMMANDER.account()));
    }

    @Test
    void a_registered_certificate_means_a_key_in_hand_and_is_not_read_for_that() throws Exception {
        var ring = Fixture.ring(listed(operator(), Map.of("t.v.binh.certificate", "no such file")));

        assertThat(ring.isInHand(COMMANDER.username())).isTrue();
        assertThat(ring.isInHand(OTHER.username())).isFalse();
    }

    @Test
    void officers_of_an_operators_list_sign_with_a_token_of_their_own() throws Exception {
        DevelopmentPki pki = operator();
        SoftToken token = SoftToken.with(Map.of("sign", pki.officer()));
        Map<String, String> listed = new HashMap<>();
        token.settings("x", "sign").forEach((name, value) -> listed.put(name.replace("eborder.x", "t.v.binh"), value));
        listed.remove("t.v.binh.pkcs11.pin");
        SigningKeys keys = listed(pki, listed);
        OfficerKeyRing ring = Fixture.ring(keys);

        refused(ErrorCode.WRONG_PIN, () -> ring.unlock(COMMANDER, "00000"));
        refused(ErrorCode.NO_SIGNING_KEY, () -> ring.unlock(OTHER, SoftToken.PIN));
        KeyEntry seen = ring.unlock(COMMANDER, SoftToken.PIN);
        refused(ErrorCode.WRONG_PIN, () -> ring.unlock(COMMANDER, "00000"));
        ring.unlock(COMMANDER, SoftToken.PIN);
        byte[] signed = new Fixture(keys, ring, new DssSignatureCheck(keys.anchors(), Clock.systemUTC()))
                .signed(Papers.shorePass("NGUYEN THI AN"));

        assertThat(seen.inToken()).isTrue();
        assertThat(new DssSignatureCheck(keys.anchors(), Clock.systemUTC()).check(signed))
                .isEqualTo(new CheckedPaper(List.of(), List.of(), false));
    }

    @Test
    void a_common_key_signs_for_everybody_where_officers_have_none() throws Exception {
        DevelopmentPki pki = operator();
        Map<String, String> settings = agency(pki);
        settings.put("eborder.sign.keystore", folder().resolve("officer.p12").toString());
        settings.put("eborder.sign.keystore.password", password());
        SigningKeys keys = new SigningKeys(Fixture.settings(settings), Clock.systemUTC());
        OfficerKeyRing ring = Fixture.ring(keys);

        assertThat(ring.areOwn()).isFalse();
        byte[] signed = new Fixture(keys, ring, new DssSignatureCheck(keys.anchors(), Clock.systemUTC()))
                .signed(Papers.shorePass("NGUYEN THI AN"));
        assertThat(new DssSignatureCheck(keys.anchors(), Clock.systemUTC())
                        .check(signed)
                        .faults())
                .isEmpty();
    }

    @Test
    void the_cupboard_names_every_key_and_where_it_is(@TempDir Path former) throws Exception {
        DevelopmentPki pki = operator();
        Files.write(former.resolve("old.der"), pki.seal().certificate().getEncoded());
        SigningKeys keys = Fixture.keys(data, Clock.systemUTC());
        SealKeyRing seals =
                new SealKeyRing(keys, Fixture.settings(Map.of("eborder.seal.certificates", former.toString())));

        assertThat(new SigningKeyCupboard(keys, seals).entries())
                .extracting(KeyEntry::role)
                .containsExactly(
                        KeyRole.AGENCY, KeyRole.SEAL, KeyRole.STATUS_LIST, KeyRole.TIME_STAMP, KeyRole.FORMER_SEAL);
        assertThat(new SigningKeyCupboard(keys, seals).entries().get(0).place())
                .isEqualTo(data.resolve("keys/development").toString());
    }

    private SigningKeys listed(DevelopmentPki pki, Map<String, String> officers) throws IOException {
        Path list = data.resolve("officers.properties");
        Files.write(
                list,
                officers.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .toList());
        Map<String, String> settings = agency(pki);
        settings.put("eborder.officers", list.toString());
        settings.put("eborder.officers.certificates", pki.rootFile().toString());
        return new SigningKeys(Fixture.settings(settings), Clock.systemUTC());
    }

    private DevelopmentPki operator() {
        return DevelopmentPki.in(folder(), Clock.systemUTC());
    }

    private Path folder() {
        return data.resolve("operator");
    }

    private String password() throws IOException {
        return Files.readString(folder().resolve("password"));
    }

    private Map<String, String> agency(DevelopmentPki pki) throws IOException {
        Map<String, String> files =
                Map.of("agency", "agency.p12", "tsa", "time-stamp.p12", "seal", "seal.p12", "status", "status.p12");
        Map<String, String> settings = new HashMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String name = "eborder." + file.getKey() + ".keystore";
            settings.put(name, pki.rootFile().resolveSibling(file.getValue()).toString());
            settings.put(name + ".password", password());
        }
        return settings;
    }

    private static void refused(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

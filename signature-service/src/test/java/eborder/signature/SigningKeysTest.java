package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {
    @TempDir
    private Path data;

    private DevelopmentPki operator;
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void makeKeysOfAnOperator() throws IOException {
        Path folder = data.resolve("operator");
        operator = DevelopmentPki.in(folder, Clock.systemUTC());
        String password = Files.readString(folder.resolve("password"));
        Map<String, String> files = Map.of(
                "sign",
                "officer.p12",
                "agency",
                "agency.p12",
                "tsa",
                "time-stamp.p12",
                "seal",
                "seal.p12",
                "status",
                "status.p12");
        files.forEach((role, file) -> {
            settings.put("eborder." + role + ".keystore", folder.resolve(file).toString());
            settings.put("eborder." + role + ".keystore.password", password);
        });
        settings.put("eborder.data.dir", data.toString());
    }

    @Test
    void uses_the_operators_keys_when_they_are_set() {
        SigningKeys keys = keys();

        assertThat(keys.officer()).isEqualTo(operator.officer());
        assertThat(keys.officers()).isEmpty();
        assertThat(keys.agency()).isEqualTo(operator.agency());
        assertThat(keys.authority().name()).isEqualTo(operator.timeStamp().toString());
        assertThat(keys.status()).isEqualTo(operator.status());
        assertThat(keys.seal()).isEqualTo(operator.seal());
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void does_not_mix_the_operators_keys_with_development_keys() {
        settings.remove("eborder.tsa.keystore");

        assertThatThrownBy(this::keys)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).containsEntry("setting", "eborder.tsa.keystore"));
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void takes_time_stamps_from_an_authority_whose_address_is_set() {
        settings.remove("eborder.tsa.keystore");
        settings.put("eborder.tsa.url", "http://127.0.0.1:1/tsa");

        assertThatThrownBy(this::keys)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).containsEntry("setting", "eborder.tsa.certificates"));

        settings.put("eborder.tsa.certificates", operator.rootFile().toString());
        assertThat(keys().authority().name()).isEqualTo("http://127.0.0.1:1/tsa");
        assertThat(keys().authority().anchors())
                .containsExactly(operator.timeStamp().anchor());
    }

    @Test
    void says_which_password_is_missing() {
        settings.remove("eborder.seal.keystore.password");

        assertThatThrownBy(this::keys)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts()).containsEntry("setting", "eborder.seal.keystore.password"));
    }

    @Test
    void says_which_file_can_not_be_opened() {
        settings.put("eborder.seal.keystore.password", "wrong");

        assertThatThrownBy(this::keys)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts())
                                .containsEntry("keystore", settings.get("eborder.seal.keystore")));
    }

    @Test
    void says_when_there_is_no_key_under_the_alias() {
        settings.put("eborder.sign.alias", "somebody");

        assertThatThrownBy(this::keys)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).containsEntry("why", "no key under the alias somebody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign", "agency", "tsa", "status"})
    void the_key_of_the_seals_has_no_other_use(String role) {
        settings.put("eborder.seal.keystore", settings.get("eborder." + role + ".keystore"));

        assertThatThrownBy(this::keys)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts())
                                .containsEntry("setting", "eborder.seal.keystore")
                                .containsEntry("why", "the key has another use too"));
    }

    @Test
    void refuses_a_key_with_the_certificate_of_another() {
        StoredKey officer = operator.officer();
        StoredKey seal = operator.seal();

        assertThatThrownBy(() -> new StoredKey(officer.privateKey(), seal.chain()))
                .satisfies(DssPaperSignerTest::isSigningFailed);
    }

    @Test
    void never_writes_a_key_into_text() {
        assertThat(operator.officer())
                .asString()
                .contains("CN=eBorder Development Officer")
                .doesNotContain("rivate");
    }

    private SigningKeys keys() {
        return new SigningKeys(Fixture.settings(settings), Clock.systemUTC());
    }
}

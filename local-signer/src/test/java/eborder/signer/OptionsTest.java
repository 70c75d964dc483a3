package eborder.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--portal https://p.example --code A",
                "--portal https://p.example --code A --pkcs12 f --pkcs11 l",
                "--portal https://p.example --pkcs12 f",
                "--portal http://p.example --code A --pkcs12 f",
                "--portal ftp://127.0.0.1 --code A --pkcs12 f",
                "--portal https://p.example --code A --pkcs12 f --pin 1234",
                "--portal https://p.example --code A --pkcs12"
            })
    void refuses_what_is_missing_unknown_or_unprotected(String line) {
        assertThatThrownBy(() -> Options.of(line.split(" ", -1)))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.reason()).isEqualTo(Stop.Reason.USAGE));
    }

    @Test
    void speaks_vietnamese_unless_asked_otherwise() {
        var line = "--portal http://127.0.0.1:8080/ --code A --pkcs11 /lib/token.so --token 1";
        assertThat(Options.of(line.split(" ", -1)).language()).isEqualTo("vi");
        for (var language : List.of("vi", "en")) {
            for (var reason : Stop.Reason.values()) {
                assertThat(new Words(language).say(reason.messageKey(), "x")).isNotBlank();
            }
        }
    }
}

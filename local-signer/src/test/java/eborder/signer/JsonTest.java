package eborder.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void reads_what_the_portal_answers() {
        assertThat(Json.read(" {\"items\":[{\"no\":1,\"subject\":\"H\\u1ea3i \\\"A\\\"\\n\"}, null],\"more\":{}} "))
                .isEqualTo(Map.of("items", List.of(Map.of("no", "1", "subject", "Hải \"A\"\n"), ""), "more", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "\"a", "{\"a\"}", "{} {}", "{\"a\":}", "\"\\u00g0\"", "<html>"})
    void refuses_anything_else(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(Stop.class);
    }

    @Test
    void refuses_what_is_nested_too_deeply() {
        assertThatThrownBy(() -> Json.read("[".repeat(10_000))).isInstanceOf(Stop.class);
    }
}

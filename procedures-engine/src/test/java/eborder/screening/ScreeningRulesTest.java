package eborder.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.dossier.Filed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScreeningRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void a_clear_answer_ends_and_a_hit_has_a_case() {
        assertThatThrownBy(() -> new ScreeningAnswer(ScreeningResult.CLEAR, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScreeningAnswer(ScreeningResult.REFER, "XNC-1", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScreeningAnswer(ScreeningResult.HIT, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ScreeningAnswer(ScreeningResult.REFER, null, null).caseRef())
                .isNull();
    }

    @Test
    void only_what_is_not_clear_is_shown_by_name_and_only_what_nobody_decided_is_open() {
        var picture = ScreeningPicture.of(
                true,
                List.of(
                        row(null, null),
                        row(ScreeningResult.CLEAR, null),
                        row(ScreeningResult.HIT, null),
                        row(ScreeningResult.REFER, ScreeningDecision.WATCHED)));
        assertThat(picture.waiting()).isEqualTo(1);
        assertThat(picture.clear()).isEqualTo(1);
        assertThat(picture.referred()).hasSize(2);
        assertThat(picture.open()).isEqualTo(1);
    }

    @Test
    void a_seafarer_without_a_passport_is_asked_about_by_the_seamans_book() throws Exception {
        var crew = new JsonMapper()
                .readTree(
                        "{\"crew\":[{\"fullName\":\"KUMAR RAVI\",\"docNumber\":\"\",\"seamanBookNo\":\"C0123456\"}]}");
        var person = Filed.of(Map.of("crew-list@1", crew)).people().get(0);
        assertThat(ScreenedPerson.of(person).documentNumber()).isEqualTo("C0123456");
    }

    private static ScreeningRow row(ScreeningResult result, ScreeningDecision decision) {
        return new ScreeningRow(
                UUID.randomUUID(), null, "KUMAR RAVI", "IND", "P1", result, null, null, NOW, decision, "", "", NOW);
    }
}

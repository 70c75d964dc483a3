package eborder.singlewindow.population;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.screening.citizen.Citizen;
import eborder.screening.citizen.CitizenQuestion;
import eborder.singlewindow.schema.SentSchema;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the portal sends to the population database is what its schema says, and nothing beside. */
class SentToPopulationTest {
    private static final SentSchema QUESTION = new SentSchema("population/citizen-question-v1.schema.json");
    private static final byte[] ASKED = PopulationMessages.question(new CitizenQuestion(
            UUID.randomUUID(),
            "LAND_CITIZEN: Quyết định 15/2019/QĐ-TTg, Điều 10(3)",
            "LAO26000001",
            new Citizen("land-citizen#", "031085000001", "DO VAN THU", "1985-10-12")));

    @Test
    void a_question_fits() {
        assertThat(QUESTION.fault(ASKED)).isEmpty();
    }

    @Test
    void the_schema_refuses_what_must_not_be_sent() {
        var question = new String(ASKED, UTF_8);
        for (var wrong : List.of(
                question.replace("031085000001", "31085000001"),
                question.replace("1985-10-12", "12/10/1985"),
                question.replace("DO VAN THU", ""),
                question.replaceFirst("\\{", "{\"sex\":\"M\","),
                question.replace("\"purpose\"", "\"why\""))) {
            assertThat(wrong).isNotEqualTo(question);
            assertThat(QUESTION.fault(wrong.getBytes(UTF_8))).as(wrong).isPresent();
        }
    }
}

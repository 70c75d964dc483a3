package eborder.singlewindow.immigration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.screening.Crossing;
import eborder.screening.ScreenedPerson;
import eborder.screening.ScreeningQuestion;
import eborder.singlewindow.schema.SentSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that the portal sends to the Immigration Department is what its schemas say. */
class SentToImmigrationTest {
    private static final SentSchema CROSSINGS = new SentSchema("immigration/crossings-v1.schema.json");
    private static final SentSchema SCREENING = new SentSchema("immigration/screening-v1.schema.json");
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final ScreenedPerson PERSON =
            new ScreenedPerson("KUMAR RAVI", "M", "1985-11-05", "IND", "P", "P0103871");
    private static final Map<String, String> PLACE = Map.of("port", "VNHPH", "postCode", "HPH", "lane", "GATE 1");

    @Test
    void passages_with_and_without_a_ship_fit_in_one_batch() {
        var ship = Map.of("imo", "9074729", "name", "OCEAN LILY");

        assertThat(CROSSINGS.fault(ImmigrationMessages.events(List.of(passage(ship), passage(null)))))
                .isEmpty();
    }

    @Test
    void a_confirmed_list_fits() {
        var list =
                "{\"kind\":\"LIST\",\"time\":\"2026-11-27T08:00:00Z\",\"port\":\"VNHPH\",\"postCode\":\"HPH\",\"direction\":\"IN\",\"dossier\":\"HPH-26-000001\",\"versionNo\":1,\"ship\":{\"imo\":\"9074729\",\"name\":\"OCEAN"
                        + " LILY\"},\"persons\":[{\"personRef\":\"00000000-0000-0000-0000-000000000001\",\"fullName\":\"KUMAR"
                        + " RAVI\",\"dateOfBirth\":\"1985-11-05\","
                        + "\"sex\":\"M\",\"nationality\":\"IND\",\"document\":{\"type\":\"P\",\"number\":\"P0103871\",\"issuer\":\"IND\"},\"role\":\"CREW\"}]}";
        var notice = new Notice(UUID.randomUUID(), NoticeKind.PEOPLE_CONFIRMED, UUID.randomUUID(), list, AT);

        assertThat(CROSSINGS.fault(ImmigrationMessages.events(List.of(notice)))).isEmpty();
    }

    @Test
    void a_question_about_a_person_fits() {
        assertThat(SCREENING.fault(ImmigrationMessages.question(new ScreeningQuestion(UUID.randomUUID(), PERSON))))
                .isEmpty();
    }

    @Test
    void the_schemas_refuse_what_must_not_be_sent() {
        var passage = new String(ImmigrationMessages.events(List.of(passage(null))), UTF_8);
        for (var wrong : List.of(
                passage.replace("VNHPH", "hph"),
                passage.replace("\"OUT\"", "\"AWAY\""),
                passage.replace("KUMAR RAVI", ""),
                passage.replace("\"1.0\"", "\"0.3\""),
                passage.replace("\"personRef\"", "\"ref\""))) {
            assertThat(wrong).isNotEqualTo(passage);
            assertThat(CROSSINGS.fault(wrong.getBytes(UTF_8))).as(wrong).isPresent();
        }
    }

    private static Notice passage(Map<String, String> ship) {
        return Crossing.atGate(
                UUID.randomUUID(),
                PERSON,
                PLACE,
                ship,
                Map.of("direction", "OUT", "decision", "LET_THROUGH", "role", "CREW", "permitNo", "HPH260000017"),
                AT);
    }
}

package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import eborder.filing.RowsTyped;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.gate.Direction;
import eborder.gate.GateQuestion;
import eborder.gate.GateVerdict;
import eborder.gate.PermitFace;
import eborder.gate.Reason;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.permit.PermitNumber;
import eborder.portcall.ImoNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Messages TEXTS = Messages.load();

    private static String written(Object value) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(value);
    }

    @Test
    void reads_a_gate_question() throws JsonProcessingException {
        var id = UUID.randomUUID();
        var json = "{\"eventId\":\"" + id
                + "\",\"scanned\":\"7041\",\"direction\":\"OUT\",\"lane\":\"3\",\"reader\":\"CAMERA\"}";
        assertThat(Json.MAPPER.readValue(json, GateQuestion.class))
                .isEqualTo(new GateQuestion(id, "7041", Direction.OUT, "3", GateQuestion.Reader.CAMERA, null));
    }

    @Test
    void refuses_a_property_it_does_not_know() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"reason\":\"lost\",\"force\":true}", PermitDeeds.Why.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void refuses_a_second_value_behind_the_first() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"reason\":\"lost\"} {}", PermitDeeds.Why.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refuses_an_impossible_moment() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"eta\":\"tomorrow\"}", NewPortCall.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refuses_a_decision_without_the_version_it_is_made_on() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"version\":null,\"kind\":\"CONFIRM\"}", DecisionMade.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refuses_nesting_without_end() {
        assertThatThrownBy(() -> Json.MAPPER.readTree("[".repeat(100) + "]".repeat(100)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void reads_rows_as_typed() throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue("{\"from\":2,\"rows\":[{\"fullName\":\"Trần Á\"}]}", RowsTyped.class))
                .isEqualTo(new RowsTyped(2, List.of(Map.of("fullName", "Trần Á"))));
    }

    @Test
    void leaves_out_of_texts_what_no_database_keeps() throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue("{\"reason\":\"A\\u0000B\\ud83d\"}", PermitDeeds.Why.class))
                .isEqualTo(new PermitDeeds.Why(null, null, "AB"));
        assertThat(Json.MAPPER.readValue("{\"from\":2,\"rows\":[{\"fullName\":\"\\u0000Á\"}]}", RowsTyped.class))
                .isEqualTo(new RowsTyped(2, List.of(Map.of("fullName", "Á"))));
    }

    @Test
    void reads_a_barcode_as_it_was_scanned() throws JsonProcessingException {
        var asked =
                Json.MAPPER.readValue("{\"scanned\":\"\\u00007\\ud83d\",\"lane\":\"1\\u0000\"}", GateQuestion.class);

        assertThat(asked.scanned()).isEqualTo("\u00007\ud83d");
        assertThat(asked.lane()).isEqualTo("1");
    }

    @Test
    void writes_a_verdict_small_and_with_the_number_as_people_write_it() throws JsonProcessingException {
        var face = new PermitFace(
                new PermitNumber("HPH260000017"),
                "SHORE_PASS",
                "SANTOS ANTONIO",
                "PHL",
                "V01007919",
                LocalDate.parse("1991-04-30"),
                "EVER GOLDEN",
                "9074729",
                Instant.parse("2026-11-24T17:00:00Z"),
                null,
                null);
        assertThat(written(Verdict.of(new GateVerdict.Refer(face, List.of(Reason.DOUBLE_OUT)))))
                .isEqualTo(
                        "{\"verdict\":\"AMBER\",\"reasons\":[\"DOUBLE_OUT\"],\"permit\":{\"number\":\"HPH-26-0000017\","
                                + "\"code\":\"SHORE_PASS\",\"holderName\":\"SANTOS ANTONIO\",\"nationality\":\"PHL\","
                                + "\"documentNumber\":\"V01007919\",\"birthDate\":\"1991-04-30\",\"shipName\":\"EVER GOLDEN\",\"imo\":\"9074729\","
                                + "\"validUntil\":\"2026-11-24T17:00:00Z\"}}");
    }

    @Test
    void leaves_the_permit_out_if_there_is_none() throws JsonProcessingException {
        assertThat(written(Verdict.of(new GateVerdict.Deny(null, List.of(Reason.UNREADABLE)))))
                .isEqualTo("{\"verdict\":\"RED\",\"reasons\":[\"UNREADABLE\"]}");
    }

    @Test
    void writes_findings_with_words_in_both_languages_wherever_they_stand() throws JsonProcessingException {
        var finding =
                Finding.fail("NO_MASTER", "crew-list", "/crew/0/rank", Map.of()).by("one-master");
        var violation =
                "{\"code\":\"NO_MASTER\",\"pointer\":\"/crew/0/rank\",\"form\":\"crew-list\",\"message\":{\"vi\":\""
                        + TEXTS.text(Language.VI, "finding.NO_MASTER") + "\",\"en\":\""
                        + TEXTS.text(Language.EN, "finding.NO_MASTER")
                        + "\"},\"ruleId\":\"one-master\",\"severity\":\"FAIL\",\"facts\":{}}";
        assertThat(written(ProblemDetails.stopped(List.of(finding))))
                .contains("\"code\":\"FINDINGS\"", "\"status\":422", violation);
        assertThat(written(List.of(finding))).isEqualTo("[" + violation + "]");
    }

    @Test
    void writes_values_as_text_and_answers_as_the_object_they_are() throws JsonProcessingException {
        assertThat(written(List.of(new ImoNumber("9074729"), Answers.parse("{\"a\":\"1\"}"))))
                .isEqualTo("[\"9074729\",{\"a\":\"1\"}]");
    }
}

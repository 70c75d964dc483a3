package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.filing.OpeningOutcome;
import eborder.filing.UploadAsked;
import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program is told of a declaration that is wrong: where in its own body, in whose words, by which rule. */
class ViolationTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final String BODY = """
            {"crew": [{"fullName": "NGUYEN A", "dateOfBirth": "31/02/1990", "nationality": "ZZZ", "shoe/size~": "43",
                       "rank": "x", "placeOfBirth": 7}, {}, "nobody"], "remark": true}""";

    private static List<Violation> violations(String form, String body) throws Exception {
        Form latest = FORMS.latest(form);
        return Violation.of(latest.validate(
                latest.tidy(Answers.of(Json.MAPPER.readTree(body))).answers()));
    }

    @Test
    void every_pointer_leads_into_the_body_or_to_what_it_lacks() throws Exception {
        var body = Json.MAPPER.readTree(BODY);
        var found = violations("crew-list", BODY);

        assertThat(found).hasSizeGreaterThan(8).allSatisfy(violation -> {
            JsonNode there = body.at(violation.pointer());
            JsonNode around = body.at(violation.pointer().replaceFirst("/[^/]*$", ""));
            assertThat(there.isMissingNode())
                    .as(violation.toString())
                    .isEqualTo(violation.code().equals("REQUIRED"));
            assertThat(around.isContainerNode()).as(violation.toString()).isTrue();
        });
        assertThat(found).extracting(Violation::pointer).contains("/crew/0/shoe~1size~0", "/crew/2", "/remark");
    }

    @Test
    void every_one_has_words_in_both_languages_and_a_rule() throws Exception {
        assertThat(violations("crew-list", BODY)).allSatisfy(violation -> {
            for (var words :
                    List.of(violation.message().vi(), violation.message().en())) {
                assertThat(words).isNotBlank().doesNotContain("\u27e6", "{", "}");
            }
            assertThat(violation.message().vi())
                    .isNotEqualTo(violation.message().en());
            assertThat(violation.ruleId()).startsWith("crew-list#").doesNotContain("/0/", "/1/");
        });
    }

    @Test
    void one_rule_has_one_id_in_every_row() throws Exception {
        assertThat(violations("crew-list", "{\"crew\": [{}, {}]}"))
                .filteredOn(violation -> violation.pointer().endsWith("/fullName"))
                .extracting(Violation::ruleId)
                .containsExactly("crew-list#/crew/*/fullName:REQUIRED", "crew-list#/crew/*/fullName:REQUIRED");
    }

    @Test
    void of_a_port_call_it_points_into_that_body() {
        var stopped = new OpeningOutcome.Stopped(List.of(
                Finding.fail("IMO_CHECK_DIGIT", "port-call", "/imoNumber", Map.of("value", "9074728")),
                Finding.fail("REQUIRED", "port-call", "/shipName", Map.of("labelKey", "field.shipName"))));
        assertThat(NamedPortCall.stopped(stopped).violations())
                .extracting(Violation::pointer, Violation::ruleId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/imo", "port-call#/imoNumber:IMO_CHECK_DIGIT"),
                        org.assertj.core.groups.Tuple.tuple("/shipName", "port-call#/shipName:REQUIRED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"letter\",\"size\":\"many\"} | {pointer=/size}",
                "{\"kind\":\"letter\"} | {pointer=/size}",
                "{\"kind\":\"letter\",\"size\":1,\"a/b\":1} | {pointer=/a~1b}",
                "{\"kind\" | {column=8, line=1}",
                "[] | {pointer=}"
            })
    void a_body_of_another_shape_is_refused_with_its_place(String body, String place) {
        assertThatThrownBy(() -> new JsonBodies()
                        .readFrom(
                                Object.class,
                                UploadAsked.class,
                                null,
                                MediaType.APPLICATION_JSON_TYPE,
                                new MultivaluedHashMap<>(),
                                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.BAD_REQUEST);
                    assertThat(new java.util.TreeMap<>(problem.facts())).hasToString(place);
                });
    }
}

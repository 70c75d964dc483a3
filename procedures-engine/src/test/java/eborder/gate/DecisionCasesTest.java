package eborder.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table and one set of cases: the gate app's test {@code facts.test.mjs} runs the same. The table is published anew with {@code -Dgate.decisions=write}. */
class DecisionCasesTest {
    private static final Path FOLDER = Path.of("..", "docs", "gate");
    private static final Path LAW = FOLDER.resolve("decisions.json");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static JsonNode law;

    @BeforeAll
    static void publish() throws IOException {
        var catalogue = ProcedureCatalogue.load(FormCatalogue.load(CodeLists.load()), Checks.names(), key -> true);
        law = JSON.readTree(JSON.writeValueAsString(DeviceLaw.of(new GateLaw(), catalogue, new BorderUnits())));
        if ("write".equals(System.getProperty("gate.decisions"))) {
            Files.writeString(LAW, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(law) + "\n");
        }
    }

    @Test
    void the_published_table_is_what_devices_are_given() throws IOException {
        assertThat(JSON.readTree(LAW.toFile())).isEqualTo(law);
    }

    @Test
    void every_reason_has_a_case() throws IOException {
        var told = EnumSet.noneOf(Reason.class);
        cases().forEach(given -> told.addAll(given.reasons()));
        assertThat(told).containsExactlyInAnyOrder(Reason.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judges(Case given) {
        var rules = new GateRules(JSON.convertValue(changed(law.deepCopy(), given.law()), DeviceLaw.class));

        assertThat(rules.judge(given.situation()))
                .isEqualTo(new Judgement(given.reasons(), given.colour(), given.override()));
    }

    record Case(
            String name, JsonNode law, Situation situation, List<Reason> reasons, Colour colour, OverrideBy override) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        var file = JSON.readTree(FOLDER.resolve("decision-cases.json").toFile());
        return StreamSupport.stream(file.required("cases").spliterator(), false)
                .map(given -> caseOf((ObjectNode) file.required("base"), given));
    }

    private static Case caseOf(ObjectNode base, JsonNode given) {
        var situation = changed(base.deepCopy(), given.required("change"));
        var reasons = new ArrayList<Reason>();
        given.required("reasons").forEach(reason -> reasons.add(Reason.valueOf(reason.textValue())));
        return new Case(
                given.required("name").textValue(),
                given.path("law"),
                JSON.convertValue(situation, Situation.class),
                reasons,
                Colour.valueOf(given.required("colour").textValue()),
                OverrideBy.valueOf(given.required("override").textValue()));
    }

    private static ObjectNode changed(ObjectNode what, JsonNode change) {
        change.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                changed((ObjectNode) what.required(entry.getKey()), entry.getValue());
            } else {
                what.set(entry.getKey(), entry.getValue());
            }
        });
        return what;
    }
}

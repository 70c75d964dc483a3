package eborder.singlewindow.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.EventKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written is CloudEvents 1.0, and its data is what the published schema says. */
class CompanyCloudEventsTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    CompanyCloudEventsTest.class.getResourceAsStream("/exchange/dossier-event-v1.schema.json"),
                    InputFormat.JSON);

    @Test
    void every_kind_of_event_fits_the_published_schema() {
        var events = Stream.concat(
                        Stream.of(Events.bare()),
                        Arrays.stream(EventKind.values()).map(kind -> Events.of(kind, 2)))
                .toList();

        assertThat(read(events))
                .hasSize(EventKind.values().length + 1)
                .allSatisfy(event ->
                        assertThat(faults(event.path("data").toString())).isEmpty());
        var data = read(events).path(0).path("data").toString();
        assertThat(faults(data.replace("\"unit\"", "\"gate\""))).isNotEmpty();
        assertThat(faults(data.replace("2026-11-22T", "22/11/2026 "))).isNotEmpty();
    }

    @Test
    void an_event_has_the_attributes_of_cloud_events() {
        var event = read(List.of(Events.of(EventKind.SUPPLEMENT_ASKED, 12))).path(0);

        assertThat(event.path("specversion").textValue()).isEqualTo("1.0");
        assertThat(event.path("id").textValue()).isEqualTo("00000000-0000-0007-0000-00000000000c");
        assertThat(event.path("source").textValue()).isEqualTo("urn:vn:bp:eborder");
        assertThat(event.path("type").textValue()).isEqualTo("vn.bp.dossier.supplement-asked.v1");
        assertThat(event.path("subject").textValue())
                .isEqualTo(event.path("data").path("dossierId").textValue());
        assertThat(event.path("time").textValue()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(event.path("sequence").textValue()).isEqualTo("0000000000000000012");
        assertThat(event.path("datacontenttype").textValue()).isEqualTo("application/json");
    }

    @Test
    void nothing_new_is_an_empty_array_and_the_same_event_gives_the_same_bytes() {
        var events = List.of(Events.of(EventKind.FILED, 1));

        assertThat(new String(CompanyCloudEvents.batch(List.of()), UTF_8)).isEqualTo("[]");
        assertThat(CompanyCloudEvents.batch(events)).isEqualTo(CompanyCloudEvents.batch(events));
    }

    private static JsonNode read(List<CompanyEvent> events) {
        try {
            return new JsonMapper().readTree(CompanyCloudEvents.batch(events));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}

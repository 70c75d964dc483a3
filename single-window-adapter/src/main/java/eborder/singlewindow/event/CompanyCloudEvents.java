package eborder.singlewindow.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.exchange.event.CompanyEvent;
import java.util.List;

/**
 * Events of a company as a batch of CloudEvents 1.0 (JSON Event Format, 4). The same event gives the same bytes every time. The data is
 * described by {@code /exchange/dossier-event-v1.schema.json}.
 */
public final class CompanyCloudEvents {
    public static final String TYPE = "application/cloudevents-batch+json";

    static final String SOURCE = "urn:vn:bp:eborder";

    private static final JsonMapper WRITING = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CompanyCloudEvents() {}

    /** An array, empty if there are none. */
    public static byte[] batch(List<CompanyEvent> events) {
        var batch = WRITING.createArrayNode();
        events.forEach(event -> batch.add(event(event)));
        try {
            return WRITING.writeValueAsBytes(batch);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    private static ObjectNode event(CompanyEvent event) {
        var message = WRITING.createObjectNode();
        message.put("specversion", "1.0");
        message.put("id", event.id().toString());
        message.put("source", SOURCE);
        message.put("type", "vn.bp.dossier." + event.kind().word() + ".v1");
        message.put("subject", event.dossier().toString());
        message.put("time", event.at().toString());
        // the extension "sequence": where the event stands among those of its company
        message.put("sequence", "%019d".formatted(event.position()));
        message.put("datacontenttype", "application/json");
        message.set("data", data(event));
        return message;
    }

    private static ObjectNode data(CompanyEvent event) {
        var data = WRITING.createObjectNode();
        data.put("dossierId", event.dossier().toString());
        putIfKnown(data, "dossierNumber", event.number());
        data.put("procedure", event.procedure());
        data.put("unit", event.unit());
        putIfKnown(data, "port", event.port());
        data.put("status", event.status());
        putIfKnown(data, "permitNumber", event.permit());
        data.put("time", event.at().toString());
        return data;
    }

    private static void putIfKnown(ObjectNode data, String name, String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}

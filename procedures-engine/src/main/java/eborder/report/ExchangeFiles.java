package eborder.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.audit.ChainProof;
import eborder.exchange.ArchivedExchange;
import eborder.exchange.ContainerFile;
import eborder.exchange.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files of an exported exchange: {@code message}, {@code receipt} and what stood beside them as it went over the wire, {@code exchange.json} about
 * them and {@code proof.json} for the audit chain; the same for each answer in a folder of its number.
 */
final class ExchangeFiles {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";

    private ExchangeFiles() {}

    /** @param exchanges the exported one first, its answers behind it */
    static List<ContainerFile> of(List<ArchivedMessages.Proven> exchanges) {
        var files = new ArrayList<ContainerFile>();
        for (int i = 0; i < exchanges.size(); i++) {
            add(files, i == 0 ? "" : "answer-" + i + "/", exchanges.get(i));
        }
        return files;
    }

    private static void add(List<ContainerFile> files, String folder, ArchivedMessages.Proven proven) {
        var archived = proven.archived();
        add(files, folder + "message", archived.exchange().sent());
        add(files, folder + "receipt", archived.exchange().receipt());
        files.add(new ContainerFile(folder + "exchange.json", about(archived), JSON_TYPE));
        proven.proof().ifPresent(proof -> files.add(new ContainerFile(folder + "proof.json", proof(proof), JSON_TYPE)));
    }

    private static void add(List<ContainerFile> files, String name, Message message) {
        files.add(new ContainerFile(name + ending(message.type()), message.bytes(), message.type()));
        if (message.signature() != null) {
            files.add(new ContainerFile(
                    name + "-signature.txt", message.signature().getBytes(UTF_8), "text/plain"));
        }
    }

    private static String ending(String type) {
        var small = type.toLowerCase(Locale.ROOT);
        if (small.contains("xml")) {
            return ".xml";
        }
        return small.contains("json") ? ".json" : ".bin";
    }

    private static byte[] about(ArchivedExchange archived) {
        var about = new LinkedHashMap<String, Object>();
        about.put("exchange", archived.id().toString());
        about.put("partner", archived.partner().name());
        about.put("begunBy", archived.incoming() ? "partner" : "portal");
        about.put("at", archived.at().toString());
        about.put("messageId", archived.messageId());
        about.put("messageType", archived.exchange().sent().type());
        about.put("messageSha256", archived.exchange().sent().fingerprint().hex());
        about.put("receiptType", archived.exchange().receipt().type());
        about.put("receiptSha256", archived.exchange().receipt().fingerprint().hex());
        return json(about);
    }

    private static byte[] proof(ChainProof proof) {
        var all = new LinkedHashMap<String, Object>();
        all.put("event", proof.event().name());
        all.put("at", proof.at().toString());
        all.put("actor", proof.actor());
        all.put("subject", proof.subject());
        all.put("facts", proof.facts());
        all.put("seq", proof.seq());
        all.put("previous", proof.previous());
        all.put("digests", proof.digests());
        all.put("head", proof.head());
        return json(all);
    }

    private static byte[] json(Map<String, Object> object) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

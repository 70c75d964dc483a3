package eborder.singlewindow.simulator;

import eborder.singlewindow.envelope.Header;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of the journal: a message as it was received.
 *
 * @param number order of receipt, from 1, repetitions included
 * @param orderKey messages with the same key must come in order: year and reference of the dossier
 * @param sha256 of the envelope's bytes, in hexadecimal
 * @param duplicate whether a message with this id was there before, so that this one had no effect
 * @param file the envelope, relative to the journal's folder
 */
record Entry(
        long number,
        String messageId,
        String documentType,
        String type,
        String function,
        String reference,
        String orderKey,
        String sha256,
        boolean duplicate,
        String file) {
    static Entry of(long number, Header header, String sha256, boolean duplicate) {
        return new Entry(
                number,
                header.messageId(),
                header.documentType(),
                header.type(),
                header.function(),
                header.reference(),
                header.documentYear() + "/" + header.reference(),
                sha256,
                duplicate,
                "messages/" + header.messageId() + ".xml");
    }

    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", number);
        members.put("messageId", messageId);
        members.put("documentType", documentType);
        members.put("type", type);
        members.put("function", function);
        members.put("reference", reference);
        members.put("orderKey", orderKey);
        members.put("sha256", sha256);
        members.put("duplicate", duplicate);
        members.put("file", file);
        return FlatJson.write(members);
    }

    /** @throws IllegalArgumentException if it is no whole line of a journal */
    static Entry parse(String line) {
        Map<String, String> members = FlatJson.read(line);
        return new Entry(
                Long.parseLong(members.getOrDefault("number", "")),
                members.get("messageId"),
                members.get("documentType"),
                members.get("type"),
                members.get("function"),
                members.get("reference"),
                members.get("orderKey"),
                members.get("sha256"),
                Boolean.parseBoolean(members.get("duplicate")),
                members.get("file"));
    }
}

package eborder.singlewindow.emswe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.form.Finding;
import eborder.i18n.Language;
import eborder.singlewindow.tree.HeadFill;
import eborder.singlewindow.tree.JsonTree;
import java.time.Instant;
import java.util.List;

/** Response FRM: the formal result of a formality, with a code, words in both languages and a pointer for each finding. */
final class FormalAnswer {
    private static final String ACCEPTED = "1";
    private static final String REJECTED = "8";

    private FormalAnswer() {}

    static byte[] write(byte[] file, List<Finding> findings, Words words, Instant now) {
        var head = new HeadFill("MAI");
        // a broken message is answered as far as it could be read
        var fault = JsonTree.read(file, head);
        var envelope = Envelope.JSON.createObjectNode();
        response(envelope.putObject("res:RES"), head, now);
        var document = envelope.putObject("frm:FRM").putObject("frm:AcknowledgementDocument");
        boolean refused = fault.isPresent()
                || findings.stream()
                        .anyMatch(
                                finding -> finding.isFail() && finding.pointer().isEmpty());
        document.put("ram:StatusCode", refused ? REJECTED : ACCEPTED);
        if (!findings.isEmpty()) {
            errors(document.putArray("ram:ReferencedReportedError"), findings, words);
        }
        return Envelope.bytes(envelope);
    }

    private static void response(ObjectNode response, HeadFill head, Instant now) {
        var id = "EBORDER-FRM-" + now.toEpochMilli();
        response.putObject("res:ExchangedDocument")
                .put("ram:ID", id)
                .put("ram:PurposeCode", Envelope.ORIGINAL)
                .put("ram:ResponseTypeCode", "FRM")
                .put("ram:VersionID", Envelope.VERSION);
        var visit = head.text("SpecifiedLogisticsTransportMovement/CallTransportEvent/ID", "");
        if (!visit.isEmpty()) {
            response.putObject("res:CallTransportEvent").put("ram:ID", visit);
        }
        var answered = response.putObject("res:AcknowledgementDocument")
                .put("ram:ID", id)
                .putObject("ram:ReferenceReferencedDocument");
        put(answered, "ram:TypeCode", head.text("ExchangedDocument/TypeCode", ""));
        put(answered, "ram:ID", head.text("ExchangedDocument/ID", ""));
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void errors(ArrayNode errors, List<Finding> findings, Words words) {
        for (int at = 0; at < findings.size(); at++) {
            var finding = findings.get(at);
            var error = errors.addObject();
            error.put("ram:TypeCode", finding.code());
            error.put("ram:SequenceNumeric", at + 1);
            var description = error.putArray("ram:Description");
            for (var language : Language.values()) {
                description.addObject().put("languageID", language.tag()).put("value", words.of(language, finding));
            }
            var place = finding.facts().getOrDefault("element", finding.pointer());
            if (!place.isEmpty()) {
                error.putArray("ram:SpecifiedIdentifiedPointer")
                        .addObject()
                        .put("ram:SequenceNumeric", 1)
                        .put("ram:TagID", place.startsWith("/") ? place : "/" + place);
            }
        }
    }
}

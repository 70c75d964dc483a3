package eborder.singlewindow.nsw;

import eborder.exchange.Notice;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.envelope.EnvelopeWriter;
import eborder.singlewindow.envelope.Header;
import java.util.Map;

/** Turns a notice into an envelope. Nothing in it depends on when or how often it is sent, so its bytes never differ. */
final class NoticeEnvelope {
    private static final int LONGEST_REFERENCE = 35;

    private final Mapping mapping;

    NoticeEnvelope(Mapping mapping) {
        this.mapping = mapping;
    }

    byte[] write(Notice notice) {
        var facts = Facts.of(notice.payload());
        var message = mapping.message(notice.kind(), facts.text("procedure"));
        return EnvelopeWriter.write(header(notice, message, facts), content -> {
            if (message.fact() != null) {
                content.leaf(message.root(), facts.text(message.fact()));
                return;
            }
            content.element(message.root(), root -> {
                for (Mapping.Element element : message.elements()) {
                    root.leaf(element.name(), element.text() == null ? facts.text(element.fact()) : element.text());
                }
            });
        });
    }

    private Header header(Notice notice, Mapping.Message message, Facts facts) {
        return new Header(
                mapping.version(),
                notice.messageId().toString(),
                mapping.sender().withUnit(facts.text("unit")),
                mapping.receiver(),
                documentType(facts.text("procedure")),
                message.type(),
                message.function(),
                reference(facts.text("reference")),
                facts.text("dossierYear"),
                Facts.moment(notice.at()));
    }

    private String documentType(String procedure) {
        String type = mapping.documentTypes().get(procedure);
        if (type == null) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "no document type for " + procedure));
        }
        return type;
    }

    /** The single window finds the dossier by it, so a shortened one would be another dossier's. */
    private static String reference(String reference) {
        if (reference.length() > LONGEST_REFERENCE) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "reference too long"));
        }
        return reference;
    }
}

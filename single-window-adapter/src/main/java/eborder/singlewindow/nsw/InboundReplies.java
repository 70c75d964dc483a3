package eborder.singlewindow.nsw;

import eborder.exchange.Message;
import eborder.filing.ChannelOutcome;
import eborder.filing.ChannelReplies;
import eborder.form.Finding;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.singlewindow.envelope.EnvelopeWriter;
import eborder.singlewindow.envelope.Header;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The synchronous answer to one message (single-window.md 1.4): an envelope with the parties swapped. */
final class InboundReplies implements ChannelReplies {
    private static final int LONGEST_CODE = 250;
    private static final int LONGEST_TEXT = 5_000;
    private static final int MOST_ERRORS = 1_000;

    private final SoapStyle style;
    private final Inbound inbound;
    private final Header header;
    private final Messages texts;
    private final FieldCodes codes;
    private final EnvelopeSignatures signatures;

    InboundReplies(
            SoapStyle style,
            Inbound inbound,
            Header header,
            Messages texts,
            FieldCodes codes,
            EnvelopeSignatures signatures) {
        this.style = style;
        this.inbound = inbound;
        this.header = header;
        this.texts = texts;
        this.codes = codes;
        this.signatures = signatures;
    }

    Inbound inbound() {
        return inbound;
    }

    /** @param pointer where, empty if nowhere in particular */
    record Violation(String code, String text, String pointer) {}

    @Override
    public Message to(ChannelOutcome outcome, Instant at) {
        if (outcome instanceof ChannelOutcome.Stopped stopped) {
            return refused(violations(stopped.findings()), at);
        }
        if (outcome instanceof ChannelOutcome.Refused refused) {
            var code = refused.code();
            return refused(
                    List.of(new Violation(code.name(), texts.text(Language.VI, code.messageKey(), Map.of()), "")), at);
        }
        var moment = Facts.moment(at);
        return message(Header.RECEIVED, at, content -> content.leaf("ReceiveDate", moment));
    }

    private List<Violation> violations(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isFail)
                .limit(MOST_ERRORS)
                .map(this::violation)
                .toList();
    }

    private Violation violation(Finding finding) {
        return new Violation(
                codes.of(finding),
                texts.text(Language.VI, finding.messageKey(), finding.facts()),
                finding.form() + "#" + finding.pointer());
    }

    Message refused(List<Violation> violations, Instant at) {
        var moment = Facts.moment(at);
        return message(inbound.refused(), at, content -> {
            if (inbound.shape() == Inbound.Shape.ERROR_LIST) {
                errorList(content, violations);
            } else {
                reject(content, violations, moment);
            }
        });
    }

    private static void errorList(EnvelopeWriter content, List<Violation> violations) throws XMLStreamException {
        content.element("ErrorList", list -> {
            for (var violation : violations) {
                list.element("Error", error -> {
                    error.leaf("ErrorCode", shortened(violation.code(), LONGEST_CODE));
                    error.leaf("ErrorName", shortened(violation.text(), LONGEST_TEXT));
                    error.leaf("Pointer", violation.pointer());
                });
            }
        });
    }

    private static void reject(EnvelopeWriter content, List<Violation> violations, String moment)
            throws XMLStreamException {
        var all = violations.stream()
                .map(violation -> (violation.code() + " " + violation.pointer()).strip() + ": " + violation.text())
                .collect(Collectors.joining("\n"));
        content.element("Reject", reject -> {
            reject.leaf("RejectCode", shortened(violations.get(0).code(), LONGEST_CODE));
            reject.leaf("RejectDesc", shortened(all, LONGEST_TEXT));
            reject.leaf("Organization", "BQP");
        });
        content.leaf("RejectDate", moment);
    }

    private Message message(String function, Instant at, EnvelopeWriter.Content content) {
        var envelope = signatures.sign(EnvelopeWriter.write(header.answer(function, Facts.moment(at)), content), at);
        return new Message(SoapMessage.response(style, envelope), SoapTransport.TYPE, null);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}

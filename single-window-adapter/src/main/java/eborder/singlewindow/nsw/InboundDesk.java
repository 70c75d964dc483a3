package eborder.singlewindow.nsw;

import eborder.exchange.Incoming;
import eborder.exchange.Message;
import eborder.exchange.Partner;
import eborder.filing.ChannelFiling;
import eborder.filing.ChannelMessage.Step;
import eborder.filing.ChannelOutcome;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.i18n.Messages;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.Header;
import eborder.singlewindow.envelope.Party;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.nsw.InboundReplies.Violation;
import eborder.singlewindow.xmlsignature.SignatureDefect;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Takes what the National Single Window sends (single-window.md 1): reads the envelope of either generation, has the portal do what it asks
 * for, and says what to answer. The codes of refusals are those of 1.4.
 */
@ApplicationScoped
public class InboundDesk {
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]{1,36}");
    private static final String SIGNATURE = "/Envelope/SystemSignature";
    private static final String PERSON_SIGNATURE = "/Envelope/Body/Signature";
    private static final Party NOBODY = new Party("", "", "", "", "", "");
    private static final Header UNKNOWN = new Header("1", "", NOBODY, NOBODY, "", "", "", "", "", "");

    private final Map<SoapStyle, Inbound> mappings = new EnumMap<>(SoapStyle.class);
    private final Messages texts = Messages.load();
    private final FieldCodes codes = FieldCodes.load();
    private final DossierMessage dossiers;
    private final CodeLists lists;
    private final ChannelFiling filing;
    private final EnvelopeSignatures signatures;
    private final Clock clock;

    @Inject
    public InboundDesk(ChannelFiling filing, FormCatalogue forms, EnvelopeSignatures signatures, Clock clock) {
        this.filing = filing;
        this.signatures = signatures;
        this.dossiers = new DossierMessage(forms);
        this.lists = forms.codeLists();
        this.clock = clock;
        Arrays.stream(SoapStyle.values()).forEach(style -> mappings.put(style, Inbound.of(style)));
    }

    /**
     * @param soap bounded by the caller
     * @throws Problem of kind OUTSIDE, or whatever else is thrown, if the message should come again
     */
    public Message answer(byte[] soap, String type) {
        SoapMessage.Request request;
        EnvelopeReader.Received envelope;
        try {
            request = SoapMessage.read(soap);
            envelope = EnvelopeReader.read(request.payload());
        } catch (XMLStreamException unreadable) {
            return refused(replies(SoapStyle.RECEIVE, UNKNOWN), "ERR02", "XML cannot be read", place(unreadable));
        }
        var replies = replies(request.style(), envelope.header());
        if (!MESSAGE_ID.matcher(envelope.header().messageId()).matches()) {
            return refused(
                    replies,
                    "ERR00_CODE",
                    "messageId is missing or not allowed",
                    HeaderRule.pointer("Reference/messageId"));
        }
        var incoming =
                new Incoming(Partner.SINGLE_WINDOW, envelope.header().messageId(), new Message(soap, type, null));
        try {
            return answer(incoming, request, envelope, replies);
        } catch (Problem problem) {
            if (problem.code() != ErrorCode.MESSAGE_ID_TAKEN) {
                throw problem;
            }
            return replies.to(new ChannelOutcome.Refused(problem.code()), clock.instant());
        }
    }

    /** What isn't signed as agreed is turned away unkept, or a stranger could use up the ids of messages to come. */
    private Message answer(
            Incoming incoming, SoapMessage.Request request, EnvelopeReader.Received envelope, InboundReplies replies) {
        var verdict = signatures.check(request.payload(), clock.instant());
        if (verdict instanceof SignatureVerdict.Refused refused) {
            return turnedAway(incoming, replies, refused.defect());
        }
        var content = ((SignatureVerdict.Genuine) verdict).content();
        if (content.equals(request.payload())) {
            return taken(incoming, request, envelope, replies);
        }
        var signed = new SoapMessage.Request(request.style(), content);
        try {
            var received = EnvelopeReader.read(signed.payload());
            return received.header().equals(envelope.header())
                    ? taken(incoming, signed, received, replies)
                    : turnedAway(incoming, replies, SignatureDefect.NOT_WHOLE);
        } catch (XMLStreamException unreadable) {
            return refused(replies, "ERR02", "XML cannot be read", "");
        }
    }

    private Message turnedAway(Incoming incoming, InboundReplies replies, SignatureDefect defect) {
        filing.turnAway(incoming, defect.code());
        return refused(replies, defect.code(), defect.text(), SIGNATURE);
    }

    private Message turnedAwayForPerson(Incoming incoming, InboundReplies replies, SignatureDefect defect) {
        filing.turnAway(incoming, "PERSON_" + defect.code());
        return refused(replies, "PERSON_" + defect.code(), defect.text(), PERSON_SIGNATURE);
    }

    private Message taken(
            Incoming incoming, SoapMessage.Request request, EnvelopeReader.Received envelope, InboundReplies replies) {
        var inbound = mappings.get(request.style());
        var list = inbound.list(envelope.header().type());
        if (list.isPresent()) {
            return listed(incoming, request, envelope, list.get());
        }
        var wrong = HeaderRule.violation(envelope.header(), inbound);
        if (wrong.isPresent()) {
            return filing.refuse(
                    incoming,
                    replies.refused(List.of(wrong.get()), clock.instant()),
                    wrong.get().code());
        }
        var header = envelope.header();
        Step step = inbound.step(header.type(), header.function()).orElseThrow();
        var declaring = Declaring.of(request.payload(), step, signatures, clock.instant());
        if (declaring.defect().isPresent()) {
            return turnedAwayForPerson(incoming, replies, declaring.defect().get());
        }
        try {
            return declared(incoming, envelope, declaring, step, replies);
        } catch (XMLStreamException unreadable) {
            return filing.refuse(incoming, refused(replies, "ERR02", "XML cannot be read", place(unreadable)), "ERR02");
        }
    }

    private Message declared(
            Incoming incoming, EnvelopeReader.Received envelope, Declaring declaring, Step step, InboundReplies replies)
            throws XMLStreamException {
        var broken = AttachedFiles.read(declaring.content()).fault();
        if (broken.isPresent()) {
            return filing.refuse(
                    incoming, refused(replies, "ERR05", "the attached file cannot be read", broken.get()), "ERR05");
        }
        var procedure =
                replies.inbound().procedure(envelope.header().documentType()).orElseThrow();
        var message = dossiers.read(envelope, declaring.content(), procedure, step);
        var stranger = declaring.defectFor(message);
        return stranger.isPresent()
                ? turnedAwayForPerson(incoming, replies, stranger.get())
                : filing.receive(incoming, declaring.signed(message), replies);
    }

    private Message listed(
            Incoming incoming, SoapMessage.Request request, EnvelopeReader.Received envelope, Inbound.Listed list) {
        var replies = replies(request.style(), envelope.header());
        try {
            var facts = ListMessage.facts(envelope, request.payload(), list, lists);
            return filing.note(incoming, replies.to(new ChannelOutcome.Taken(), clock.instant()), facts);
        } catch (XMLStreamException unreadable) {
            return filing.refuse(incoming, refused(replies, "ERR02", "XML cannot be read", ""), "ERR02");
        }
    }

    /** Where reading ended, by line and column from 1 of the document that can't be read. */
    private static String place(XMLStreamException unreadable) {
        var at = unreadable.getLocation();
        return at == null
                ? "/"
                : "line %d, column %d".formatted(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }

    private Message refused(InboundReplies replies, String code, String text, String pointer) {
        return replies.refused(List.of(new Violation(code, text, pointer)), clock.instant());
    }

    private InboundReplies replies(SoapStyle style, Header header) {
        return new InboundReplies(style, mappings.get(style), header, texts, codes, signatures);
    }
}

package eborder.singlewindow.nsw;

import eborder.exchange.Exchange;
import eborder.exchange.Message;
import eborder.exchange.Notice;
import eborder.exchange.SingleWindowLink;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.Header;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Delivers notices to the National Single Window. A notice is delivered when the synchronous answer is an envelope of
 * function 99 for our message id (single-window.md 1.3, 1.4), signed if that is agreed; anything else leaves it to the next attempt.
 */
@ApplicationScoped
public class VnswLink implements SingleWindowLink {
    /** Codes may be logged, texts may not: they can quote what was sent. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,30}");

    private final NoticeEnvelope envelopes;
    private final Optional<SoapTransport> transport;
    private final EnvelopeSignatures signatures;
    private final int atOnce;
    private final Clock clock;

    /**
     * @param url of the single window; without one notices wait in the outbox
     * @param profile which mapping file says what notices are called
     * @param atOnce how many messages may wait for their answer at the same time, each about another dossier
     */
    @Inject
    public VnswLink(
            @ConfigProperty(name = "eborder.single-window.url") Optional<String> url,
            @ConfigProperty(name = "eborder.single-window.timeout", defaultValue = "PT10S") Duration timeout,
            @ConfigProperty(name = "eborder.single-window.profile", defaultValue = Mapping.USUAL) String profile,
            @ConfigProperty(name = "eborder.single-window.at-once", defaultValue = "8") int atOnce,
            EnvelopeSignatures signatures,
            Clock clock) {
        this.envelopes = new NoticeEnvelope(Mapping.load(profile));
        this.signatures = signatures;
        this.clock = clock;
        this.atOnce = atOnce;
        this.transport = url.map(text -> new SoapTransport(URI.create(text), timeout));
    }

    @Override
    public boolean isConnected() {
        return transport.isPresent();
    }

    /** An envelope has one content. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public Exchange deliver(List<Notice> notices) {
        var notice = notices.get(0);
        SoapTransport link = transport.orElseThrow(() -> failed("no single window is set"));
        byte[] request = SoapMessage.request(signatures.sign(envelopes.write(notice), notice.at()));
        byte[] answer = link.post(request);
        check(answer, notice);
        return new Exchange(
                new Message(request, SoapTransport.TYPE, null), new Message(answer, SoapTransport.TYPE, null));
    }

    private void check(byte[] answer, Notice notice) {
        try {
            check(EnvelopeReader.read(genuine(SoapMessage.responsePayload(answer))), notice);
        } catch (XMLStreamException unreadable) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, unreadable);
        }
    }

    /** What isn't signed as agreed is no receipt, whatever it says. */
    private String genuine(String envelope) {
        var verdict = signatures.check(envelope, clock.instant());
        if (verdict instanceof SignatureVerdict.Refused refused) {
            var code = refused.defect().code();
            throw new Problem(
                    ErrorCode.DELIVERY_FAILED, Map.of("reason", "signature of the receipt", "signature", code));
        }
        return ((SignatureVerdict.Genuine) verdict).content();
    }

    private static void check(EnvelopeReader.Received answer, Notice notice) {
        if (!answer.header().function().equals(Header.RECEIVED)) {
            var codes = answer.errorCodes().stream()
                    .filter(code -> CODE.matcher(code).matches())
                    .limit(5)
                    .toList();
            throw failed("refused " + codes);
        }
        if (!answer.header().messageId().equals(notice.messageId().toString())) {
            throw failed("receipt for another message");
        }
    }

    private static Problem failed(String reason) {
        return new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", reason));
    }
}

package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.EnvelopeWriter;
import eborder.singlewindow.envelope.Header;
import eborder.singlewindow.envelope.Party;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Takes one SOAP request and says what to answer (single-window.md 1.4): 99 once it is on disk, 00 with an error code; signed if it is told to. */
final class SoapDesk {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    /** The id names a file. */
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9-]{1,36}");

    private static final Party NOBODY = new Party("", "", "", "", "", "");
    private static final Header UNKNOWN = new Header("1", "", NOBODY, NOBODY, "", "", "", "", "", "");

    private final Journal journal;
    private final FaultSwitches faults;
    private final WindowSignatures signatures;
    private final Clock clock;

    SoapDesk(Journal journal, FaultSwitches faults, WindowSignatures signatures, Clock clock) {
        this.journal = journal;
        this.faults = faults;
        this.signatures = signatures;
        this.clock = clock;
    }

    byte[] answer(byte[] soap) throws IOException {
        try {
            String payload = SoapMessage.requestPayload(soap);
            var verdict = signatures.check(payload, clock.instant());
            if (verdict instanceof SignatureVerdict.Refused refused) {
                var defect = refused.defect();
                return error(EnvelopeReader.read(payload).header(), defect.code(), defect.text());
            }
            var content = ((SignatureVerdict.Genuine) verdict).content();
            return answer(EnvelopeReader.read(content).header(), payload.getBytes(UTF_8));
        } catch (XMLStreamException unreadable) {
            return error(UNKNOWN, "ERR02", "XML cannot be read");
        }
    }

    private byte[] answer(Header header, byte[] envelope) throws IOException {
        if (!MESSAGE_ID.matcher(header.messageId()).matches()) {
            return error(UNKNOWN, "ERR00_CODE", "message id missing or not allowed");
        }
        if (header.documentType().isEmpty()
                || header.type().isEmpty()
                || header.function().isEmpty()) {
            return error(header, "ERR03", "document type, type or function missing");
        }
        if (faults.take(Faults.REJECT)) {
            return error(header, "ERR05", "refused on demand");
        }
        return journal.add(header, envelope).isPresent()
                ? receipt(header)
                : error(header, "ERR00_CODE", "message id used for another message");
    }

    private byte[] receipt(Header header) {
        String now = now();
        return signed(
                EnvelopeWriter.write(header.answer(Header.RECEIVED, now), content -> content.leaf("ReceiveDate", now)));
    }

    private byte[] error(Header header, String code, String name) {
        return signed(EnvelopeWriter.write(
                header.answer(Header.ERRORS, now()),
                content -> content.element(
                        "ErrorList",
                        list -> list.element("Error", error -> {
                            error.leaf("ErrorCode", code);
                            error.leaf("ErrorName", name);
                        }))));
    }

    private byte[] signed(byte[] envelope) {
        var at = clock.instant();
        return SoapMessage.response(
                faults.take(Faults.WRONG_ANSWER_SIGNATURE)
                        ? signatures.signWrongly(envelope, at)
                        : signatures.sign(envelope, at));
    }

    /** @throws java.time.format.DateTimeParseException if it isn't written as in an envelope */
    static Instant instant(String moment) {
        return LocalDateTime.parse(moment, MOMENT).atZone(VIETNAM).toInstant();
    }

    private String now() {
        return MOMENT.format(LocalDateTime.ofInstant(clock.instant(), VIETNAM));
    }
}

package eborder.singlewindow.nsw;

import eborder.singlewindow.envelope.Header;
import eborder.singlewindow.nsw.InboundReplies.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a header alone shows of a message that can't be taken. */
final class HeaderRule {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final int LONGEST_REFERENCE = 35;

    private HeaderRule() {}

    static Optional<Violation> violation(Header header, Inbound inbound) {
        if (header.documentType().isEmpty()) {
            return violation("ERR03", "documentType is missing", "documentType");
        }
        if (inbound.procedure(header.documentType()).isEmpty()) {
            return violation("ERR01", "procedure is not defined", "documentType");
        }
        if (inbound.step(header.type(), header.function()).isEmpty()) {
            return violation("ERR04", "type and function are not defined", "type");
        }
        if (header.reference().isEmpty() || header.reference().length() > LONGEST_REFERENCE) {
            return violation("ERR05", "reference is missing or too long", "reference");
        }
        return YEAR.matcher(header.documentYear()).matches()
                ? Optional.empty()
                : violation("ERR05", "documentYear is missing or no year", "documentYear");
    }

    private static Optional<Violation> violation(String code, String text, String element) {
        return Optional.of(new Violation(code, text, pointer("Subject/" + element)));
    }

    static String pointer(String element) {
        return "/Envelope/Header/" + element;
    }
}

package eborder.singlewindow.edifact;

import static eborder.singlewindow.edifact.Segment.element;

import eborder.form.Finding;
import eborder.singlewindow.edifact.PaxlstRules.Refusal;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a sender hears of an interchange: CONTRL (ISO 9735-4) says whether it was taken, by the codes of list 0085; what the standard has
 * no code for follows in an APERAK, with our stable codes, places and words.
 */
final class SyntaxAnswer {
    private static final List<String> CONTRL = List.of("CONTRL", "4", "1", "UN");
    private static final List<String> APERAK = List.of("APERAK", "D", "05B", "UN");
    private static final String ACKNOWLEDGED = "7";
    private static final String REJECTED = "4";
    /** Of a free text's line (C108). */
    private static final int LONGEST_TEXT = 512;
    /** Of a party's identification, its qualifier and its internal identification (S002, S003). */
    private static final List<Integer> WIDTHS = List.of(35, 4, 35);

    private final PaxlstRules rules;
    private final InterchangeHead head;

    SyntaxAnswer(PaxlstRules rules, InterchangeHead head) {
        this.rules = rules;
        this.head = head;
    }

    byte[] write(List<Finding> findings, Function<Finding, String> text, Instant now) {
        var bytes = new ByteArrayOutputStream();
        var reference = Interchange.reference(now);
        interchange(reference, CONTRL).write(bytes, control(findings), now);
        if (!findings.isEmpty()) {
            interchange(reference + "A", APERAK).write(bytes, application(findings, text, reference), now);
        }
        return bytes.toByteArray();
    }

    private Interchange interchange(String reference, List<String> message) {
        return new Interchange(
                party(head.recipient(), Interchange.US), party(head.sender(), "UNKNOWN"), reference, message);
    }

    /** As it stood there, no longer than UNB has room for. */
    private static List<String> party(List<String> named, String otherwise) {
        if (named.isEmpty() || named.get(0).isBlank()) {
            return element(otherwise);
        }
        return IntStream.range(0, Math.min(named.size(), WIDTHS.size()))
                .mapToObj(at -> cut(named.get(at), WIDTHS.get(at)))
                .toList();
    }

    private List<Segment> control(List<Finding> findings) {
        var refusal = findings.stream().filter(SyntaxAnswer::refuses).findFirst();
        var rule = refusal.map(finding -> rules.refusal(finding.code())).orElse(Refusal.UNSPECIFIED);
        boolean whole = refusal.isPresent() && (rule.level() == Refusal.Level.INTERCHANGE || !head.hasMessage());
        var segments = new ArrayList<Segment>();
        segments.add(Segment.of(
                "UCI",
                element(head.reference().isEmpty() ? "0" : head.reference()),
                head.sender(),
                head.recipient(),
                element(whole ? REJECTED : ACKNOWLEDGED),
                element(whole ? rule.syntax() : "")));
        if (head.hasMessage()) {
            segments.add(Segment.of(
                    "UCM",
                    element(head.messageReference()),
                    head.message(),
                    element(refusal.isPresent() ? REJECTED : ACKNOWLEDGED),
                    element(refusal.isPresent() ? rule.syntax() : "")));
            refusal.map(finding -> finding.facts().get("segments"))
                    .map(head::position)
                    .ifPresent(at ->
                            segments.add(Segment.of("UCS", element(Integer.toString(at)), element(rule.syntax()))));
        }
        return segments;
    }

    private static boolean refuses(Finding finding) {
        return finding.isFail() && finding.pointer().isEmpty();
    }

    private List<Segment> application(List<Finding> findings, Function<Finding, String> text, String reference) {
        boolean refused = findings.stream().anyMatch(SyntaxAnswer::refuses);
        var segments = new ArrayList<Segment>();
        // 312: acknowledgement message, 9: original
        segments.add(
                Segment.of("BGM", element("312"), element(reference), element("9"), element(refused ? "RE" : "AP")));
        segments.add(Segment.of("RFF", element("ACW", head.messageReference())));
        findings.forEach(finding -> {
            segments.add(Segment.of("ERC", element(finding.isFail() ? "FAIL" : "WARN", "", "ZZZ")));
            segments.add(Segment.of(
                    "FTX",
                    element("AAO"),
                    element(""),
                    element(""),
                    element(finding.code(), finding.pointer(), cut(text.apply(finding), LONGEST_TEXT))));
        });
        return segments;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}

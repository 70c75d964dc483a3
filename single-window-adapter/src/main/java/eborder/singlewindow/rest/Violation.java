package eborder.singlewindow.rest;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import java.util.List;
import java.util.Map;

/**
 * A finding for programs and for who reads what they show.
 *
 * @param pointer JSON pointer (RFC 6901) into the answers of {@code form}, which are the body of a whole declaration; empty if it speaks
 *     of all of them
 * @param message what the portal's own pages say
 * @param ruleId what was broken, the same wherever and as long as it is asked
 */
record Violation(
        String code,
        String pointer,
        String form,
        Words message,
        String ruleId,
        Severity severity,
        Map<String, String> facts) {

    /** One text in both languages. */
    record Words(String vi, String en) {
        private static final Messages TEXTS = Messages.load();

        static Words of(String key, Map<String, String> facts) {
            return new Words(TEXTS.text(Language.VI, key, facts), TEXTS.text(Language.EN, key, facts));
        }
    }

    static Violation of(Finding finding) {
        return new Violation(
                finding.code(),
                finding.pointer(),
                finding.form(),
                Words.of(finding.messageKey(), finding.facts()),
                finding.ruleId(),
                finding.severity(),
                finding.facts());
    }

    static List<Violation> of(List<Finding> findings) {
        return findings.stream().map(Violation::of).toList();
    }
}

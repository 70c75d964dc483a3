package eborder.singlewindow.rest;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/**
 * A finding for programs. The words to a code are the portal's affair; code and facts say the same.
 *
 * @param pointer JSON pointer into the answers of {@code form}
 */
record Violation(String code, String pointer, String form, Severity severity, Map<String, String> facts) {
    static List<Violation> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Violation(
                        finding.code(), finding.pointer(), finding.form(), finding.severity(), finding.facts()))
                .toList();
    }
}

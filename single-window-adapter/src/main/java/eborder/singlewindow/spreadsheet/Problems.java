package eborder.singlewindow.spreadsheet;

import eborder.form.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with one file for one form. */
final class Problems {
    private static final int MOST_WARNINGS = 100;

    private final String form;
    private final List<Finding> findings = new ArrayList<>();
    private int warnings;

    Problems(String form) {
        this.form = form;
    }

    void fail(FileFault fault) {
        fail(fault.code(), "", fault.facts());
    }

    void fail(String code, String pointer, Map<String, String> facts) {
        findings.add(Finding.fail(code, form, pointer, facts));
    }

    void warn(String code, Map<String, String> facts) {
        warnings++;
        if (warnings <= MOST_WARNINGS) {
            findings.add(Finding.warn(code, form, "", facts));
        }
    }

    /** Whether the file as a whole is refused; a fault at one cell has a pointer and refuses nothing. */
    boolean refuse() {
        return findings.stream()
                .anyMatch(finding -> finding.isFail() && finding.pointer().isEmpty());
    }

    List<Finding> all() {
        var all = new ArrayList<>(findings);
        if (warnings > MOST_WARNINGS) {
            var more = Map.of("count", Integer.toString(warnings - MOST_WARNINGS));
            all.add(Finding.warn("MORE_WARNINGS", form, "", more));
        }
        return List.copyOf(all);
    }
}

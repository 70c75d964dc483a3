package eborder.singlewindow.file;

import eborder.filing.ReadList;
import eborder.form.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with one file for one form. */
public final class FileProblems {
    private static final int MOST_WARNINGS = 100;

    private final String form;
    private final List<Finding> findings = new ArrayList<>();
    private int warnings;

    public FileProblems(String form) {
        this.form = form;
    }

    public void fail(FileFault fault) {
        fail(fault.code(), "", fault.facts());
    }

    public void fail(String code, String pointer, Map<String, String> facts) {
        findings.add(Finding.fail(code, form, pointer, facts));
    }

    public void warn(String code, Map<String, String> facts) {
        warnings++;
        if (warnings <= MOST_WARNINGS) {
            findings.add(Finding.warn(code, form, "", facts));
        }
    }

    /** Whether the file as a whole is refused; a fault at one cell has a pointer and refuses nothing. */
    public boolean refuse() {
        return findings.stream()
                .anyMatch(finding -> finding.isFail() && finding.pointer().isEmpty());
    }

    /** What the file held, unless it is refused. @param places row number in the file of each row */
    public ReadList of(List<Map<String, String>> rows, List<Integer> places) {
        return of(rows, places, Map.of());
    }

    /** The same with answers beside the table. */
    public ReadList of(List<Map<String, String>> rows, List<Integer> places, Map<String, String> answers) {
        return refuse()
                ? new ReadList(List.of(), List.of(), Map.of(), all())
                : new ReadList(rows, places, answers, all());
    }

    public List<Finding> all() {
        var all = new ArrayList<>(findings);
        if (warnings > MOST_WARNINGS) {
            var more = Map.of("count", Integer.toString(warnings - MOST_WARNINGS));
            all.add(Finding.warn("MORE_WARNINGS", form, "", more));
        }
        return List.copyOf(all);
    }
}

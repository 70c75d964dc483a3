package eborder.web.filing;

import eborder.form.Finding;
import eborder.form.Form;
import eborder.web.face.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The findings of a long list: words at the cell, and links that lead to the page where the row is. */
@ApplicationScoped
public class ListFindings {
    private static final int MOST_LINES = 100;

    private final Found found;

    @Inject
    ListFindings(Found found) {
        this.found = found;
    }

    /** @param page the page that is shown, from 1; {@code size} its number of rows */
    record Where(UUID dossier, int page, int size) {}

    /** The first hundred failures as links; the rest is in the file with notes. */
    List<Found.Line> lines(Form form, List<Finding> findings, Where where) {
        return findings.stream()
                .filter(Finding::isFail)
                .limit(MOST_LINES)
                .map(finding -> new Found.Line(href(form, finding.pointer(), where), found.line(form, finding)))
                .toList();
    }

    String note(List<Finding> findings, String pointer) {
        return found.at(findings, pointer);
    }

    private static String href(Form form, String pointer, Where where) {
        var steps = pointer.split("/", -1);
        if (steps.length < 4 || !steps[2].chars().allMatch(Character::isDigit)) {
            return "#main";
        }
        int row = Integer.parseInt(steps[2]);
        int page = row / where.size() + 1;
        var cell = "#f:" + steps[1] + ":" + row % where.size() + ":" + steps[3];
        return page == where.page()
                ? cell
                : "list.xhtml?id=" + where.dossier() + "&form=" + form.id() + "&page=" + page + cell;
    }
}

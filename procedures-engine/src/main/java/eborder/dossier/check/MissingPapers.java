package eborder.dossier.check;

import eborder.dossier.Filed;
import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.NeededAttachment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The papers that a procedure wants and that haven't come: one for the dossier, or one for each person of a list. */
final class MissingPapers {
    private MissingPapers() {}

    static List<Finding> in(Situation situation, Filed filed) {
        return situation.procedure().attachments().stream()
                .filter(NeededAttachment::needed)
                .flatMap(paper ->
                        paper.perPerson() == null ? ofDossier(situation, paper) : ofPersons(situation, filed, paper))
                .toList();
    }

    private static Stream<Finding> ofDossier(Situation situation, NeededAttachment paper) {
        return isThere(situation, paper, 0) ? Stream.empty() : Stream.of(finding(paper, "", ""));
    }

    private static Stream<Finding> ofPersons(Situation situation, Filed filed, NeededAttachment paper) {
        return filed.people().stream()
                .filter(person -> person.form().equals(paper.perPerson()))
                .filter(person -> !isThere(situation, paper, person.row()))
                .map(person -> finding(paper, person.form(), person.pointer("fullName")));
    }

    private static boolean isThere(Situation situation, NeededAttachment paper, int row) {
        return situation.papers().stream().anyMatch(came -> came.kind().equals(paper.kind()) && came.rowNo() == row);
    }

    /** Each kind has its own words, for example {@code MPS_LETTER_MISSING}. */
    private static Finding finding(NeededAttachment paper, String form, String pointer) {
        var code = paper.kind().toUpperCase(Locale.ROOT).replace('-', '_') + "_MISSING";
        return new Finding(code, Severity.FAIL, form, pointer, Map.of());
    }
}

package eborder.dossier.check;

import eborder.dossier.AttachmentRow;
import eborder.dossier.Filed;
import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.NeededAttachment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return rows(situation, paper).contains(0) ? Stream.empty() : Stream.of(finding(paper, "", ""));
    }

    private static Stream<Finding> ofPersons(Situation situation, Filed filed, NeededAttachment paper) {
        var came = rows(situation, paper);
        return filed.people().stream()
                .filter(person -> person.form().equals(paper.perPerson()))
                .filter(person -> !came.contains(person.row()))
                .map(person -> finding(paper, person.form(), person.pointer("fullName")));
    }

    /** For whom it came: the positions in the list, 0 for a paper of the dossier. */
    private static Set<Integer> rows(Situation situation, NeededAttachment paper) {
        return situation.papers().stream()
                .filter(came -> came.kind().equals(paper.kind()))
                .map(AttachmentRow::rowNo)
                .collect(Collectors.toSet());
    }

    /** Each kind has its own words, for example {@code MPS_LETTER_MISSING}. */
    private static Finding finding(NeededAttachment paper, String form, String pointer) {
        var code = paper.kind().toUpperCase(Locale.ROOT).replace('-', '_') + "_MISSING";
        return new Finding(code, Severity.FAIL, form, pointer, Map.of(), "papers-complete");
    }
}

package eborder.filing;

import eborder.dossier.Attachment;
import eborder.dossier.AttachmentRow;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.procedure.NeededAttachment;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Papers stay with their persons when a row of a list is taken out or the whole list is replaced: nobody gets another one's photo.
 * What came is kept as it came; a copy, or a mark that nothing is there, takes its place.
 */
@ApplicationScoped
public class PersonPapers {
    private static final int NOWHERE = -1;

    private final Dossiers dossiers;
    private final ProcedureCatalogue procedures;

    @Inject
    PersonPapers(Dossiers dossiers, ProcedureCatalogue procedures) {
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    /** @param before the rows as they were, {@code after} as they are now */
    void follow(
            Dossier draft,
            String formId,
            List<Map<String, String>> before,
            List<Map<String, String>> after,
            UUID by,
            Instant now) {
        procedures.procedure(draft.procedureCode(), draft.changedProcedure()).attachments().stream()
                .filter(asked -> formId.equals(asked.perPerson()))
                .forEach(asked -> move(draft.id(), asked, wanted(draft.id(), asked, before, after), by, now));
    }

    /** The papers that belong to the rows now, by row; null where none does. */
    private Map<Integer, AttachmentRow> wanted(
            UUID dossier, NeededAttachment asked, List<Map<String, String>> before, List<Map<String, String>> after) {
        var came = byRow(dossier, asked);
        var rows = new TreeSet<>(came.keySet());
        IntStream.range(0, after.size()).forEach(rows::add);
        var stood = rowsByDocument(before);
        var wanted = new HashMap<Integer, AttachmentRow>();
        rows.forEach(row -> wanted.put(
                row, row < after.size() ? came.get(stood.getOrDefault(document(after.get(row)), NOWHERE)) : null));
        return wanted;
    }

    /** Where each person stood, by document; nowhere if that isn't certain. */
    private static Map<String, Integer> rowsByDocument(List<Map<String, String>> before) {
        var stood = new HashMap<String, Integer>();
        for (int row = 0; row < before.size(); row++) {
            stood.merge(document(before.get(row)), row, (one, other) -> NOWHERE);
        }
        stood.put("", NOWHERE);
        return stood;
    }

    private static String document(Map<String, String> person) {
        return person.getOrDefault("docNumber", "");
    }

    private void move(UUID dossier, NeededAttachment asked, Map<Integer, AttachmentRow> wanted, UUID by, Instant now) {
        var came = byRow(dossier, asked);
        wanted.forEach((row, paper) -> {
            if (!Objects.equals(paper, came.get(row))) {
                var name = paper == null ? Attachment.NOTHING : paper.name();
                var content = paper == null
                        ? new byte[0]
                        : dossiers.attachment(dossier, paper.id()).content();
                dossiers.add(Attachment.receive(dossier, asked.perPerson(), asked.kind(), row, name, content, by, now));
            }
        });
    }

    private Map<Integer, AttachmentRow> byRow(UUID dossier, NeededAttachment asked) {
        var papers = new HashMap<Integer, AttachmentRow>();
        dossiers.attachments(dossier).stream()
                .filter(paper -> paper.kind().equals(asked.kind()))
                .forEach(paper -> papers.put(paper.rowNo(), paper));
        return papers;
    }
}

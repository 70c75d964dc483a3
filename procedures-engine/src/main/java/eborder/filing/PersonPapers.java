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
        var wanted = new HashMap<Integer, AttachmentRow>();
        rows.forEach(row -> wanted.put(row, row < after.size() ? came.get(rowOf(after.get(row), before)) : null));
        return wanted;
    }

    /** Where the person stood, by document; -1 if nowhere or not for certain. */
    private static int rowOf(Map<String, String> person, List<Map<String, String>> before) {
        var document = person.getOrDefault("docNumber", "");
        var found = IntStream.range(0, before.size())
                .filter(row -> before.get(row).getOrDefault("docNumber", "").equals(document))
                .toArray();
        return document.isEmpty() || found.length != 1 ? -1 : found[0];
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

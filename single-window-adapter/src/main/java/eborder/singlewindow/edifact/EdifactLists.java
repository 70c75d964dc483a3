package eborder.singlewindow.edifact;

import eborder.filing.ReadList;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.singlewindow.edifact.PaxlstRules.PersonList;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FormFill;
import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists of persons as UN/EDIFACT interchanges. */
public final class EdifactLists {
    private static final FormFill.Wording WORDING = new FormFill.Wording("EDI_NOT_TAKEN", "EDI_ASSUMED");

    private final PaxlstRules rules = PaxlstRules.load();

    /** Whether these bytes begin as an interchange does. */
    public static boolean isInterchange(byte[] file) {
        var begin = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading();
        return begin.startsWith("UNA") || begin.startsWith("UNB");
    }

    /**
     * Reads the persons of a form's table. Bounded as spreadsheets are. Never throws for what is in the file.
     *
     * @param today for the century of dates, if the file doesn't say when it was made
     * @return with the segment's number in the file for each row
     */
    public ReadList read(Form form, byte[] file, LocalDate today) {
        var fill = new FormFill(form, WORDING);
        var fault = FileFault.bySize(file);
        var list = rules.list(form.id());
        if (fault.isPresent() || list.isEmpty()) {
            fill.problems().fail(fault.orElseGet(() -> new FileFault("EDI_NO_SUCH_LIST")));
            return fill.finish();
        }
        return persons(form, list.get(), file, fill, today);
    }

    /**
     * A list of persons as PAXLST D.05B.
     *
     * @return empty if there is no such message for the form
     */
    public Optional<byte[]> write(Form form, Answers answers, Instant now) {
        return rules.list(form.id()).map(list -> new PaxlstMessage(rules, list).write(form, answers, now));
    }

    /**
     * What became of an interchange: CONTRL, and APERAK behind it if there is more to say than that.
     *
     * @param text the words of a finding
     */
    public byte[] answer(byte[] file, List<Finding> findings, Function<Finding, String> text, Instant now) {
        return new SyntaxAnswer(rules, InterchangeHead.of(file)).write(findings, text, now);
    }

    private ReadList persons(Form form, PersonList list, byte[] file, FormFill fill, LocalDate today) {
        var problems = fill.problems();
        var paxlst = new Paxlst(rules, list, form.table().orElseThrow(), fill);
        var segments = new Segments(file);
        try {
            if (!segments.read(segment -> paxlst.add(segment, today))) {
                problems.fail(broken(segments));
            }
        } catch (EDIStreamException | IOException | RuntimeException broken) {
            // the library answers some broken bytes with unchecked exceptions
            problems.fail(broken(segments));
        }
        return paxlst.finish();
    }

    private static FileFault broken(Segments segments) {
        return new FileFault("EDI_BROKEN", Map.of("segments", Integer.toString(segments.count())));
    }
}

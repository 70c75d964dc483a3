package eborder.filing;

import eborder.filing.BackEntering.Entered;
import eborder.filing.BackEntering.Paper;
import eborder.filing.ChannelMessage.Sheet;
import eborder.filing.outage.PaperEntry;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.TheClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an officer sees to enter a ship's paper: the procedures, their forms, and the lists as spreadsheets, read before a transaction begins. */
@Relay
public class EnteringPapers {
    private final BackEntering entering;
    private final ListFiles files;
    private final FormCatalogue forms;
    private final ProcedureCatalogue procedures;
    private final BorderUnits units;
    private final Clock clock;

    @Inject
    EnteringPapers(
            BackEntering entering,
            ListFiles files,
            FormCatalogue forms,
            ProcedureCatalogue procedures,
            BorderUnits units,
            Clock clock) {
        this.entering = entering;
        this.files = files;
        this.forms = forms;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    /** Arrivals and departures that are filed at the officer's unit. @throws Problem NOT_ALLOWED for who reviews nothing */
    public List<ProcedureDefinition> possible(Actor officer) {
        var place = units.unit(officer.reviewingUnit()).kind().name();
        return procedures.procedures().stream()
                .filter(known -> known.isForShips() && known.changes() == null)
                .filter(known -> known.isOffered(today()) && known.places().contains(place))
                .toList();
    }

    /** The forms of one of them, those that are always needed among others. @throws Problem NOT_FOUND if it can't be entered */
    public List<Form> forms(Actor officer, String procedure) {
        return possible(officer).stream()
                .filter(known -> known.code().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND))
                .on(today())
                .forms()
                .stream()
                .map(needed -> forms.form(needed.form()))
                .toList();
    }

    /**
     * Files it.
     *
     * @param lists files by form id, whose rows and answers stand beside what {@code paper} says
     * @return the dossier, or everything that is wrong with a file; else with the paper
     * @throws Problem FILE_TOO_LARGE above 10 MB; as {@link BackEntering#enter}
     */
    public Entered enter(Actor officer, PaperEntry entry, Paper paper, Map<String, NamedFile> lists) {
        officer.reviewingUnit();
        var sheets = new HashMap<>(paper.sheets());
        var wrong = new ArrayList<Finding>();
        lists.forEach((form, file) -> sheets.merge(form, read(forms.latest(form), file, wrong), EnteringPapers::both));
        return wrong.isEmpty() ? entering.enter(officer, entry, paper.declaring(sheets)) : new Entered(null, wrong);
    }

    private Sheet read(Form form, NamedFile file, List<Finding> wrong) {
        var content = file.content();
        if (content.length > ListImport.MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        var read = files.read(form, file.name(), content);
        read.problems().stream().filter(Finding::isFail).forEach(wrong::add);
        return new Sheet(read.answers(), read.rows());
    }

    private static Sheet both(Sheet typed, Sheet read) {
        var texts = new HashMap<>(read.texts());
        texts.putAll(typed.texts());
        return new Sheet(texts, read.rows());
    }

    private LocalDate today() {
        return clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
    }
}

package eborder.singlewindow.upload;

import eborder.filing.ListFiles;
import eborder.filing.ReadList;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.shared.TheClock;
import eborder.singlewindow.edifact.EdifactLists;
import eborder.singlewindow.emswe.EmsweMessages;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FormFill;
import eborder.singlewindow.iso28005.EpcMessages;
import eborder.singlewindow.spreadsheet.SpreadsheetLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a form says as a file: spreadsheets in and out, messages of other single windows in. */
@ApplicationScoped
public class UploadedLists implements ListFiles {
    private final SpreadsheetLists spreadsheets;
    private final EdifactLists messages = new EdifactLists();
    private final EpcMessages epc;
    private final EmsweMessages emswe;
    private final Clock clock;

    @Inject
    public UploadedLists(SpreadsheetLists spreadsheets, CodeLists lists, Clock clock) {
        this.spreadsheets = spreadsheets;
        this.epc = new EpcMessages(lists);
        this.emswe = new EmsweMessages(lists);
        this.clock = clock;
    }

    @Override
    public ReadList read(Form form, String fileName, byte[] file) {
        if (EdifactLists.isInterchange(file)) {
            return messages.read(form, file, LocalDate.now(clock.withZone(TheClock.VIETNAM)));
        }
        if (EpcMessages.isXml(file)) {
            return epc.read(form, file);
        }
        if (EmsweMessages.isJson(file)) {
            return emswe.read(form, file);
        }
        return form.table().isPresent() ? spreadsheets.read(form, file) : refused(form);
    }

    private static ReadList refused(Form form) {
        var fill = new FormFill(form, FormFill.Wording.USUAL);
        fill.problems().fail(new FileFault("FILE_NO_LIST_HERE"));
        return fill.finish();
    }

    @Override
    public byte[] template(Form form, String language) {
        return spreadsheets.template(form, language);
    }

    @Override
    public byte[] annotated(
            Form form,
            List<Map<String, String>> rows,
            List<Finding> findings,
            String language,
            Function<Finding, String> text) {
        return spreadsheets.annotated(form, rows, findings, language, text);
    }
}

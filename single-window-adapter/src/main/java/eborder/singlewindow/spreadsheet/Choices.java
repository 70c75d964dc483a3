package eborder.singlewindow.spreadsheet;

import eborder.form.Code;
import eborder.form.CodeList;
import eborder.form.CodeLists;
import eborder.form.Field;
import eborder.form.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;

/** Code sheets and the drop-downs that offer them. A drop-down helps and forbids nothing: other texts can be typed. */
final class Choices {
    private static final double NAME_WIDTH = 40;

    private final Workbook workbook;
    private final CodeLists codeLists;
    private final Words words;
    private final Map<String, Range> offered = new HashMap<>();

    Choices(Workbook workbook, CodeLists codeLists, Words words) {
        this.workbook = workbook;
        this.codeLists = codeLists;
        this.words = words;
    }

    void offer(Field field, Range cells) {
        if (field.kind() == Kind.YES_NO) {
            cells.validateWithListByFormula("\"1,0\"").errorTitle("").error("");
        } else if (field.kind() == Kind.CODE) {
            Range choices = offered.computeIfAbsent(field.codeList(), list -> codeSheet(field));
            cells.validateWithList(choices).errorTitle("").error("");
        }
    }

    /** What is offered stands in the first column; code and both names beside it, to look them up. */
    private Range codeSheet(Field field) {
        CodeList list = codeLists.list(field.codeList());
        List<Code> codes = list.codes();
        var sheet = ListSheet.sheet(workbook, words.header(field));
        var headers = List.of("spreadsheet.choice", "spreadsheet.code", "spreadsheet.name.vi", "spreadsheet.name.en");
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, words.text(headers.get(column)));
            sheet.style(0, column).bold().fillColor(ListSheet.HEADER_FILL).set();
            sheet.width(column, NAME_WIDTH);
        }
        for (int at = 0; at < codes.size(); at++) {
            Code code = codes.get(at);
            sheet.value(at + 1, 0, choice(list, code));
            sheet.value(at + 1, 1, code.code());
            sheet.value(at + 1, 2, code.vi());
            sheet.value(at + 1, 3, code.en());
        }
        return sheet.range(1, 0, codes.size(), 0);
    }

    /** The name, unless it could mean another code as well. */
    private String choice(CodeList list, Code code) {
        String name = code.name(words.language().tag());
        return list.resolve(name).filter(code::equals).isPresent() ? name : code.code();
    }
}

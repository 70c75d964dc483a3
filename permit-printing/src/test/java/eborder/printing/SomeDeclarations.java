package eborder.printing;

import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.YamlFile;
import eborder.paper.DeclarationSheet;
import eborder.paper.FilledForm;
import eborder.procedure.BothLanguages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Declarations for tests, from the samples of the forms; everybody in them is made up. */
final class SomeDeclarations {
    static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    static final String SHA256 = "0123456789abcdef".repeat(4);
    static final Instant PRINTED = Instant.parse("2026-11-23T01:05:00Z");

    private static final String NUMBER = "VNHPH-P01-26-0000451";
    private static final Instant FILED = Instant.parse("2026-11-22T02:11:00Z");

    private SomeDeclarations() {}

    /** A form as people fill it in. */
    static FilledForm sample(String ref) {
        return filled(ref, tidied(ref));
    }

    static Answers tidied(String ref) {
        var typed = YamlFile.read("samples/" + ref.replace("@", "/v") + ".yaml").tree();
        return FORMS.form(ref).tidy(Answers.of(typed)).answers();
    }

    /** A crew list of so many, no two of them alike. */
    static FilledForm crew(int count) {
        var one = tidied("crew-list@1").rows("crew").get(0);
        var rows = new ArrayList<Map<String, String>>();
        for (int row = 0; row < count; row++) {
            var person = new LinkedHashMap<>(one);
            person.put("fullName", "NGUYEN VAN " + letters(row));
            person.put("docNumber", "P%07d".formatted(row));
            rows.add(person);
        }
        return filled("crew-list@1", Answers.empty().withRows("crew", rows));
    }

    /** One row of dangerous goods with a text that no sample has. */
    static FilledForm dangerousGoods(String text) {
        Form form = FORMS.form("dangerous-goods@1");
        String table = form.table().orElseThrow().name();
        var row = new LinkedHashMap<>(tidied(form.ref()).rows(table).get(0));
        row.put("marinePollutant", text);
        row.put("shippingName", text);
        return filled(form.ref(), Answers.empty().withRows(table, List.of(row, row)));
    }

    static FilledForm filled(String ref, Answers answers) {
        Form form = FORMS.form(ref);
        return FilledForm.of(form, form.read(answers), FORMS.codeLists());
    }

    static DeclarationSheet filed(FilledForm form) {
        return sheet(NUMBER, new DeclarationSheet.FrozenVersion(2, FILED, SHA256), form);
    }

    static DeclarationSheet draft(FilledForm form) {
        return sheet("", null, form);
    }

    private static DeclarationSheet sheet(String number, DeclarationSheet.FrozenVersion filing, FilledForm form) {
        return new DeclarationSheet(
                number,
                new BothLanguages("Thủ tục biên phòng điện tử đối với tàu thuyền nhập cảnh", "Ship entry at a port"),
                "Ban chỉ huy BPCK cảng Hải Phòng",
                "Công ty TNHH Đại lý tàu biển Bạch Đằng",
                "SAO BIEN",
                "9074729",
                filing,
                PRINTED,
                form);
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int left = number; left > 0 || letters.isEmpty(); left /= 26) {
            letters.append((char) ('A' + left % 26));
        }
        return letters.toString();
    }
}

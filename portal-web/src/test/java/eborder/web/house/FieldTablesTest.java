package eborder.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.form.CodeLists;
import eborder.form.Field;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.Kind;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/forms.md} says what the forms say. {@code -Deborder.docs=write} writes it anew. */
class FieldTablesTest {
    private static final Path FILE = Path.of("..", "docs", "forms.md");
    private static final String HEAD = """
            # Fields of the forms

            Made from the forms' JSON Schemas by `FieldTablesTest`; not to be edited. `*` must be answered.

            """;
    private static final Messages MESSAGES = Messages.load();

    @Test
    void the_field_tables_are_those_of_the_forms() throws IOException {
        var tables = FormCatalogue.load(CodeLists.load()).all().stream()
                .map(FieldTablesTest::table)
                .collect(Collectors.joining("\n", HEAD, ""));
        if ("write".equals(System.getProperty("eborder.docs"))) {
            Files.writeString(FILE, tables);
        }
        assertThat(Files.readString(FILE)).isEqualTo(tables);
    }

    private static String table(Form form) {
        var rows = form.fields().stream()
                .flatMap(field -> (field.kind() == Kind.TABLE ? field.columns() : List.of(field)).stream())
                .map(FieldTablesTest::row)
                .collect(Collectors.joining());
        return "## " + said(Language.EN, form.titleKey()) + " (`" + form.ref() + "`)\n\n"
                + said(Language.VI, form.titleKey())
                + form.table().map(table -> ", rows `" + table.name() + "`").orElse("")
                + "\n\n| Field | Vietnamese | English | Kind | Codes |\n|---|---|---|---|---|\n" + rows;
    }

    private static String row(Field field) {
        return "| `%s`%s | %s | %s | %s%s | %s |\n"
                .formatted(
                        field.name(),
                        field.required() ? "*" : "",
                        said(Language.VI, field.labelKey()),
                        said(Language.EN, field.labelKey()),
                        field.kind().name().toLowerCase(Locale.ROOT),
                        field.maxLength() > 0 ? " " + field.maxLength() : "",
                        field.codeList());
    }

    private static String said(Language language, String key) {
        return MESSAGES.text(language, key).replace("|", "\\|");
    }
}

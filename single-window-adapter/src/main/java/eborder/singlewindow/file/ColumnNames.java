package eborder.singlewindow.file;

import eborder.form.Field;
import eborder.i18n.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person calls a column. */
public final class ColumnNames {
    private ColumnNames() {}

    /** The header by which a column is known; the forms give the Vietnamese first, then the English. */
    public static String of(Field field, Language language) {
        var headers = field.headers();
        return headers.isEmpty()
                ? field.name()
                : headers.get(language == Language.VI ? 0 : Math.min(1, headers.size() - 1));
    }

    /** Facts of a finding that names columns, in both languages. @param fact the name of the fact in its text */
    public static Map<String, String> facts(String fact, List<Field> fields) {
        return Map.of(fact + "_vi", all(fields, Language.VI), fact + "_en", all(fields, Language.EN));
    }

    private static String all(List<Field> fields, Language language) {
        return fields.stream().map(field -> of(field, language)).collect(Collectors.joining(", "));
    }
}

package eborder.singlewindow.spreadsheet;

import eborder.form.Field;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.singlewindow.file.ColumnNames;
import java.util.Map;

/** The words of one language on a sheet. */
record Words(Messages messages, Language language) {
    String text(String key) {
        return messages.text(language, key);
    }

    String text(String key, Map<String, String> facts) {
        return messages.text(language, key, facts);
    }

    /** The header of a column; it is one that {@link Headers} understands again. */
    String header(Field field) {
        return ColumnNames.of(field, language);
    }
}

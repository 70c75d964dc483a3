package eborder.form;

import java.util.List;

/**
 * One field of a form, drawn from its schema.
 *
 * @param name property name
 * @param labelKey message key of the label ({@code x-label})
 * @param codeList id of the code list for {@link Kind#CODE}, else empty
 * @param maxLength greatest number of characters, 0 if unbounded
 * @param headers spreadsheet headers that are understood for this column, Vietnamese first, then English, then synonyms
 * @param columns the fields of a row for {@link Kind#TABLE}, else empty
 * @param section message key of the section it is shown in ({@code x-section}), may be empty
 */
public record Field(
        String name,
        String labelKey,
        Kind kind,
        boolean required,
        String codeList,
        int maxLength,
        List<String> headers,
        List<Field> columns,
        String section) {
    public Field {
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
    }
}

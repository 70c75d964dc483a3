package eborder.singlewindow.spreadsheet;

import static java.util.Locale.ROOT;

import eborder.form.Field;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers that are understood for the columns of a table, compared without case, diacritics, blanks and punctuation. */
final class Headers {
    /** Of a text that is taken for a header. */
    static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A header in two languages, such as "Họ tên / Full name", counts if one of its parts is known. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/|;:()\\r\\n]+");

    /** The running number and what {@link AnnotatedCopy} adds: known, but no data. */
    private static final Set<String> WITHOUT_DATA =
            Set.of("stt", "tt", "no", "sott", "sothutu", "sn", "serialno", "srno", "ketqua", "result");

    private final Map<String, Field> fields = new HashMap<>();
    private final ImoTemplate.Tab tab;

    Headers(List<Field> columns) {
        this.tab = null;
        columns.forEach(field -> {
            field.headers().forEach(header -> fields.putIfAbsent(fold(header), field));
            fields.putIfAbsent(fold(field.name()), field);
        });
    }

    /** Of a tab whose headers are known word for word. */
    Headers(List<Field> columns, ImoTemplate.Tab tab) {
        this.tab = tab;
        tab.columns()
                .forEach(column -> columns.stream()
                        .filter(field -> field.name().equals(column.field()))
                        .forEach(field -> fields.put(fold(column.header()), field)));
    }

    /** The tab, if it is one of another template. */
    Optional<ImoTemplate.Tab> tab() {
        return Optional.ofNullable(tab);
    }

    /** Whether several columns together are this field, in the order in which they stand. */
    boolean joins(Field field) {
        return tab != null
                && tab.columns().stream()
                                .filter(column -> column.field().equals(field.name()))
                                .count()
                        > 1;
    }

    Optional<Field> field(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        var whole = Optional.ofNullable(fields.get(fold(header)));
        return whole.or(() -> BETWEEN_PARTS
                .splitAsStream(header)
                .map(part -> fields.get(fold(part)))
                .filter(field -> field != null)
                .findFirst());
    }

    static boolean isWithoutData(String header) {
        return header.length() <= LONGEST
                && (header.strip().equals("#")
                        || WITHOUT_DATA.contains(fold(header))
                        || BETWEEN_PARTS.splitAsStream(header).anyMatch(part -> WITHOUT_DATA.contains(fold(part))));
    }

    static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(ROOT);
        return OTHER_THAN_LETTERS.matcher(plain).replaceAll("");
    }
}

package eborder.singlewindow.tree;

import eborder.form.CodeLists;
import eborder.singlewindow.file.PersonName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a message and the field that it fills.
 *
 * @param path below the message; {@code []} behind a name that repeats
 * @param field empty for one that says nothing for a form, such as a running number
 * @param part of a person's name, if the field is one
 * @param codes ours by theirs; the first of several is what is sent
 */
public record Place(String path, String field, As as, Part part, Map<String, String> codes) {
    /** How a value is written in a message. */
    public enum As {
        TEXT,
        DATE,
        MOMENT,
        NUMBER,
        /** A country by its two letters. */
        ALPHA2,
        /** Position among its kind, from 1. */
        SEQUENCE
    }

    /** Of a person's name. */
    public enum Part {
        WHOLE,
        FAMILY,
        GIVEN
    }

    private static final DateTimeFormatter DAY = strict("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = strict("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+07:00'");

    public Place {
        field = field == null ? "" : field;
        as = as == null ? As.TEXT : as;
        part = part == null ? Part.WHOLE : part;
        codes = codes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** Never a day that the calendar doesn't have. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The path by which it is found in a message. */
    String plainPath() {
        return path.replace("[]", "");
    }

    /** A text of a message as it goes into a field; what isn't known stays as it stands, for the filer to see. */
    String in(String text) {
        return part == Part.GIVEN && text.equals(PersonName.NONE) ? "" : codes.getOrDefault(text, text);
    }

    /** What goes out for a text of a tidy form; what could not be read stays as it stands. */
    Optional<Object> out(String text, CodeLists lists) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value(text, lists)).filter(value -> !value.equals(""));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.of(text);
        }
    }

    private Object value(String text, CodeLists lists) {
        return switch (as) {
            case DATE -> LocalDate.parse(text, DAY).toString();
            case MOMENT -> LocalDateTime.parse(text, MOMENT).format(ISO);
            case NUMBER -> new BigDecimal(text);
            case ALPHA2 -> lists.list("countries").attribute(text, "alpha2").orElse(text);
            case TEXT, SEQUENCE -> part == Part.WHOLE ? theirs(text) : name(text);
        };
    }

    private String name(String text) {
        var name = PersonName.of(text);
        if (part == Part.FAMILY) {
            return name.family();
        }
        return name.given().isEmpty() ? PersonName.NONE : name.given();
    }

    /** A value that their list doesn't have is left out. */
    private String theirs(String text) {
        return codes.isEmpty()
                ? text
                : codes.entrySet().stream()
                        .filter(code -> code.getValue().equals(text))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
    }
}

package eborder.singlewindow.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a cell's raw value means as text (ECMA-376 part 1, 18.3.1.4 and 18.17.4). */
final class CellValues {
    /** The most characters that a cell can hold. */
    static final int LONGEST = 32_767;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{0,30})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern ISO_MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?.*)?");
    /** Numbers are held as doubles and shown with at most 15 digits. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final double LAST_DAY = 2_958_466;
    private static final int SECONDS_OF_A_DAY = 86_400;

    /** One long shared string can stand in two million cells; this bounds the work on what all of them hold. */
    private static final long MOST_CHARACTERS = 50_000_000;

    private final List<String> strings;
    private final CellStyles styles;
    private final boolean from1904;
    private long characters;

    CellValues(List<String> strings, CellStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param type attribute {@code t} @param style attribute {@code s} */
    SheetCell cell(int column, String type, String style, String raw) throws XMLStreamException {
        return switch (type) {
            case "s" -> SheetCell.plain(column, shared(raw));
            case "d" -> iso(column, raw);
            case "", "n" -> number(column, style, raw);
            default -> SheetCell.plain(column, raw);
        };
    }

    static void append(StringBuilder text, XMLStreamReader xml) throws XMLStreamException {
        if (text.length() + xml.getTextLength() > LONGEST) {
            throw new XMLStreamException("cell too long");
        }
        text.append(xml.getText());
    }

    private String shared(String raw) throws XMLStreamException {
        int index = CellAddress.number(raw);
        if (index < 0 || index >= strings.size()) {
            throw new XMLStreamException("shared string missing");
        }
        String text = strings.get(index);
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new XMLStreamException("shared strings repeat too often");
        }
        return text;
    }

    private SheetCell number(int column, String style, String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return SheetCell.plain(column, raw);
        }
        var value = new BigDecimal(raw).round(SHOWN);
        NumberFormat format = styles.format(style);
        if (format.date() && value.signum() >= 0 && value.doubleValue() < LAST_DAY) {
            return SheetCell.moment(column, MOMENT.format(moment(value.doubleValue())));
        }
        String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return SheetCell.plain(column, "0".repeat(Math.max(0, format.zeros() - text.length())) + text);
    }

    /** Day 60 is the 29/02/1900 that never was, so the days before it are counted from one day later. */
    private LocalDateTime moment(double serial) {
        long days = (long) Math.floor(serial);
        long seconds = Math.round((serial - days) * SECONDS_OF_A_DAY);
        var start =
                from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0);
        return start.plusDays(days).plusSeconds(seconds);
    }

    private static SheetCell iso(int column, String raw) {
        if (!ISO_MOMENT.matcher(raw).matches()) {
            return SheetCell.plain(column, raw);
        }
        String day = raw.substring(8, 10) + "/" + raw.substring(5, 7) + "/" + raw.substring(0, 4);
        return SheetCell.moment(column, day + " " + (raw.length() >= 16 ? raw.substring(11, 16) : "00:00"));
    }
}

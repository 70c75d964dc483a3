package eborder.singlewindow.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook by style index, as far as they decide what a number means (ECMA-376 part 1, 18.8.30). */
final class CellStyles {
    /** Text in quotes, in brackets (colours, locales) and escaped characters say nothing about the number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_LETTER = Pattern.compile("[dDyY]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final String GENERAL = "General";

    private final List<String> formats;

    private CellStyles(List<String> formats) {
        this.formats = formats;
    }

    static CellStyles none() {
        return new CellStyles(List.of());
    }

    static CellStyles of(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        List<String> formats = new ArrayList<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != START_ELEMENT && event != END_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("cellXfs")) {
                inCells = event == START_ELEMENT;
            } else if (event == START_ELEMENT && xml.getLocalName().equals("numFmt")) {
                own.put(PackageParts.attribute(xml, "numFmtId"), PackageParts.attribute(xml, "formatCode"));
            } else if (event == START_ELEMENT && xml.getLocalName().equals("xf") && inCells) {
                String id = PackageParts.attribute(xml, "numFmtId");
                formats.add(own.getOrDefault(id, builtIn(id)));
            }
        }
        return new CellStyles(formats);
    }

    /** Whether a number of this style is shown as a date. @param style the index as text, may be empty */
    boolean isDate(String style) {
        return DATE_LETTER
                .matcher(LITERAL.matcher(format(style)).replaceAll(""))
                .find();
    }

    /** How many digits the number is padded to with zeros, 0 if it is not: document numbers are kept that way. */
    int zeros(String style) {
        String format = format(style);
        return ZEROS.matcher(format).matches() ? format.length() : 0;
    }

    private String format(String style) {
        if (style.isEmpty() || style.length() > 5 || !style.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return GENERAL;
        }
        int index = Integer.parseInt(style);
        return index < formats.size() ? formats.get(index) : GENERAL;
    }

    /** 14-17 and 22 are dates everywhere, 27-36 and 50-58 in East Asian versions. */
    private static String builtIn(String id) {
        return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]") ? "dd/mm/yyyy" : GENERAL;
    }
}

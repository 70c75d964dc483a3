package eborder.singlewindow.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook by style index, as far as they decide what a number means (ECMA-376 part 1, 18.8.30). */
final class CellStyles {
    /** More than Excel allows in a workbook (65,490). */
    private static final int MOST_STYLES = 100_000;

    private final List<NumberFormat> formats;

    private CellStyles(List<NumberFormat> formats) {
        this.formats = formats;
    }

    static CellStyles none() {
        return new CellStyles(List.of());
    }

    static CellStyles of(XMLStreamReader xml) throws XMLStreamException {
        Map<String, NumberFormat> byId = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != START_ELEMENT && event != END_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("cellXfs")) {
                inCells = event == START_ELEMENT;
            } else if (event == START_ELEMENT && xml.getLocalName().equals("numFmt")) {
                byId.put(
                        PackageParts.attribute(xml, "numFmtId"),
                        NumberFormat.of(PackageParts.attribute(xml, "formatCode")));
            } else if (event == START_ELEMENT && xml.getLocalName().equals("xf") && inCells) {
                formats.add(byId.computeIfAbsent(PackageParts.attribute(xml, "numFmtId"), NumberFormat::builtIn));
            }
            if (formats.size() > MOST_STYLES) {
                throw new XMLStreamException("too many styles");
            }
        }
        return new CellStyles(formats);
    }

    /** @param style the index as text, may be empty */
    NumberFormat format(String style) {
        int index = CellAddress.number(style);
        return index >= 0 && index < formats.size() ? formats.get(index) : NumberFormat.GENERAL;
    }
}

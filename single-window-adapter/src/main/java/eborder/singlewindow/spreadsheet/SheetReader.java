package eborder.singlewindow.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.singlewindow.xml.SafeXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams the rows of one sheet (ECMA-376 part 1, 18.3.1.73). Our own instead of a library's, because every reader that
 * was tried can be made to run out of memory by a small file (decision record 17).
 */
final class SheetReader {
    private final XMLStreamReader xml;
    private final CellValues values;
    private int number;

    SheetReader(XMLStreamReader xml, CellValues values) {
        this.xml = xml;
        this.values = values;
    }

    /** The next row, even if blank; empty at the end of the sheet. */
    Optional<SheetRow> next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("row")) {
                number = rowNumber();
                return Optional.of(new SheetRow(number, cells()));
            }
        }
        return Optional.empty();
    }

    private int rowNumber() throws XMLStreamException {
        String given = PackageParts.attribute(xml, "r");
        if (given.isEmpty()) {
            return number + 1;
        }
        int row = CellAddress.number(given);
        if (row <= number) {
            throw new XMLStreamException("rows out of order");
        }
        return row;
    }

    private List<SheetCell> cells() throws XMLStreamException {
        var cells = new ArrayList<SheetCell>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == START_ELEMENT && xml.getLocalName().equals("c")) {
                column = columnAfter(column);
                cell(column).filter(cell -> cell.isFormula() || !cell.isBlank()).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private int columnAfter(int before) throws XMLStreamException {
        String address = PackageParts.attribute(xml, "r");
        int column = address.isEmpty() ? before + 1 : CellAddress.column(address);
        if (column <= before || column >= CellAddress.MOST_COLUMNS) {
            throw new XMLStreamException("cells out of order or outside the sheet");
        }
        return column;
    }

    private Optional<SheetCell> cell(int column) throws XMLStreamException {
        String type = PackageParts.attribute(xml, "t");
        String style = PackageParts.attribute(xml, "s");
        String raw = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == START_ELEMENT) {
                formula |= xml.getLocalName().equals("f");
                raw = content(raw);
            }
        }
        if (formula) {
            return formula(column, type, raw);
        }
        return raw.isEmpty() ? Optional.empty() : Optional.of(values.cell(column, type, style, raw));
    }

    /** A formula that gave an empty text is what prefilled rows hold; one without any result may be anything. */
    private static Optional<SheetCell> formula(int column, String type, String raw) {
        return type.equals("str") && raw.isBlank() ? Optional.empty() : Optional.of(SheetCell.formula(column));
    }

    private String content(String raw) throws XMLStreamException {
        return switch (xml.getLocalName()) {
            case "is" -> SharedStrings.text(xml, "is");
            case "v" -> value();
            default -> raw;
        };
    }

    private String value() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
            if (SafeXml.isText(event)) {
                CellValues.append(text, xml);
            }
        }
        return text.toString();
    }
}

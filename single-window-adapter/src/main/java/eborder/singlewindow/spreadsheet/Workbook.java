package eborder.singlewindow.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook (ECMA-376 part 1, 18.2) whose visible sheets can be streamed, one after the other. */
final class Workbook {
    private final ZipParts parts;
    private final List<String> sheets = new ArrayList<>();
    private final CellValues values;
    private boolean from1904;

    private Workbook(ZipParts parts, PackageParts names) throws IOException, XMLStreamException {
        this.parts = parts;
        Map<String, String> targets = names.targets(parts);
        readSheets(names.workbook(), targets);
        var styles =
                targets.containsKey("styles") ? CellStyles.of(parts.xml(targets.get("styles"))) : CellStyles.none();
        var strings = targets.containsKey("sharedStrings")
                ? SharedStrings.of(parts.xml(targets.get("sharedStrings")))
                : List.<String>of();
        this.values = new CellValues(strings, styles, from1904);
    }

    static Workbook open(ZipParts parts, PackageParts names) throws IOException, XMLStreamException {
        return new Workbook(parts, names);
    }

    /** The visible sheets in the order of their tabs. */
    List<String> sheets() {
        return List.copyOf(sheets);
    }

    SheetReader read(String sheet) throws IOException, XMLStreamException {
        return new SheetReader(parts.xml(sheet), values);
    }

    private void readSheets(String workbook, Map<String, String> targets) throws IOException, XMLStreamException {
        XMLStreamReader xml = parts.xml(workbook);
        while (xml.hasNext()) {
            if (xml.next() != START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                from1904 = List.of("1", "true").contains(PackageParts.attribute(xml, "date1904"));
            } else if (xml.getLocalName().equals("sheet") && isVisible(xml)) {
                target(xml, targets).ifPresent(sheets::add);
            }
        }
    }

    private static boolean isVisible(XMLStreamReader xml) {
        return !PackageParts.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden");
    }

    /** The id stands in the namespace of relationships, which differs between transitional and strict files. */
    private static Optional<String> target(XMLStreamReader xml, Map<String, String> targets) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("id") && xml.getAttributeNamespace(at) != null) {
                return Optional.ofNullable(targets.get(xml.getAttributeValue(at)));
            }
        }
        return Optional.empty();
    }
}

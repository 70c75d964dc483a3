package eborder.singlewindow.spreadsheet;

import static java.util.Locale.ROOT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which part of the package is what (ECMA-376 part 2, 7 and 6.5).
 *
 * @param workbook name of the workbook part, empty if there is none
 * @param binary whether it is an .xlsb, which is no XML
 * @param macros whether a part says that macros are allowed in it
 */
record PackageParts(String workbook, boolean binary, boolean macros) {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    static PackageParts of(ZipParts parts) throws IOException, XMLStreamException {
        if (!parts.has(CONTENT_TYPES)) {
            return new PackageParts("", false, false);
        }
        String workbook = "";
        boolean binary = false;
        boolean macros = false;
        XMLStreamReader xml = parts.xml(CONTENT_TYPES);
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT) {
                String type = attribute(xml, "ContentType").toLowerCase(ROOT);
                binary |= type.contains("sheet.binary");
                macros |= type.contains("macroenabled") || type.contains("vbaproject");
                if (type.endsWith("spreadsheetml.sheet.main+xml") || type.endsWith("spreadsheetml.template.main+xml")) {
                    workbook = Optional.of(attribute(xml, "PartName"))
                            .filter(name -> !name.isEmpty())
                            .orElse(USUAL_WORKBOOK);
                }
            }
        }
        return new PackageParts(workbook, binary, macros);
    }

    /** The parts that the workbook refers to, by relationship id. */
    Map<String, String> targets(ZipParts parts) throws IOException, XMLStreamException {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        XMLStreamReader xml = parts.xml(folder + "_rels/" + workbook.substring(slash) + ".rels");
        var targets = new HashMap<String, String>();
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), resolve(folder, attribute(xml, "Target")));
                targets.put(lastOf(attribute(xml, "Type")), resolve(folder, attribute(xml, "Target")));
            }
        }
        return targets;
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String lastOf(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, String target) {
        var path = new ArrayDeque<String>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}

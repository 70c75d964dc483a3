package eborder.singlewindow.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx written part by part, so that tests can make every kind of bad file. */
final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawWorkbook() {
        put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Crew\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"rId2\" Type=\""
                        + OFFICE + "/styles\" Target=\"styles.xml\"/>" + "<Relationship Id=\"rId3\" Type=\"" + OFFICE
                        + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>");
        put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>");
    }

    /** Rows as {@code <row>} elements. */
    RawWorkbook rows(String rows) {
        return put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook put(String name, String text) {
        return put(name, text.getBytes(UTF_8));
    }

    RawWorkbook put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A row of texts; an argument that begins with an angle bracket is the inside of a cell. */
    static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            if (cells[column].startsWith("<")) {
                row.append(cells[column]);
            } else if (!cells[column].isEmpty()) {
                row.append("<c r=\"").append(SheetCell.address(column, number));
                row.append("\" t=\"inlineStr\"><is><t>").append(cells[column]).append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    static String header(int number) {
        return row(
                number,
                CrewTable.table().columns().stream()
                        .map(field -> field.headers().get(0))
                        .toArray(String[]::new));
    }

    static String person(int number, String name) {
        return row(number, name, "M", "05/07/1990", "HAI PHONG", "VNM", "AB", "P", "C" + number, "01/01/2031", "1");
    }
}

package eborder.singlewindow.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The IMO single window's own template with texts written into its empty cells, everything else byte for byte. */
final class FilledTemplate {
    static final String CREW = "xl/worksheets/sheet2.xml";
    static final String PASSENGERS = "xl/worksheets/sheet3.xml";
    static final String STORES = "xl/worksheets/sheet4.xml";
    private static final Pattern EMPTY_CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"[^>]*/>");

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    static byte[] original() {
        try (var file = FilledTemplate.class.getResourceAsStream("/spreadsheet/imo-msw-import-template.xlsx")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param cells texts of a row from column {@code C} on */
    FilledTemplate row(String sheet, int row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            texts.computeIfAbsent(sheet, none -> new HashMap<>()).put(SheetCell.address(at + 2, row), cells[at]);
        }
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(original()));
                var to = new ZipOutputStream(bytes)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(filled(part.getName(), from.readAllBytes()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] filled(String part, byte[] content) {
        var cells = texts.get(part);
        if (cells == null) {
            return content;
        }
        return EMPTY_CELL
                .matcher(new String(content, UTF_8))
                .replaceAll(cell -> cell(cell, cells.get(cell.group(1))))
                .getBytes(UTF_8);
    }

    private static String cell(MatchResult cell, String text) {
        return text == null
                ? cell.group()
                : "<c r=\"" + cell.group(1) + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}

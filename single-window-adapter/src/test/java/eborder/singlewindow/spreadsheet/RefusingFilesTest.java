package eborder.singlewindow.spreadsheet;

import static eborder.singlewindow.spreadsheet.RawWorkbook.header;
import static eborder.singlewindow.spreadsheet.RawWorkbook.person;
import static eborder.singlewindow.spreadsheet.RawWorkbook.row;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eborder.filing.ReadList;
import eborder.singlewindow.file.FileFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class RefusingFilesTest {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] GOOD =
            new RawWorkbook().rows(header(1) + person(2, "TRAN A")).bytes();

    @Test
    void says_what_a_file_is_that_is_no_spreadsheet() {
        assertRefused(new byte[0], "FILE_EMPTY");
        assertRefused("%PDF-1.7 …".getBytes(UTF_8), "FILE_IS_PDF");
        assertRefused("\r\n%PDF-1.4".getBytes(UTF_8), "FILE_IS_PDF");
        assertRefused(OLE2, "FILE_OLD_XLS");
        assertRefused(joined(OLE2, "EncryptedPackage".getBytes(UTF_16LE)), "FILE_HAS_PASSWORD");
        assertRefused("Ho ten;Gioi tinh\nTRAN A;M".getBytes(UTF_8), "FILE_NOT_XLSX");
        assertRefused(new byte[FileFault.MOST_BYTES + 1], "FILE_TOO_LARGE");
    }

    @Test
    void refuses_a_zip_that_holds_something_else() {
        assertRefused(
                withContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "FILE_NOT_XLSX");
        assertRefused(withContentType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "FILE_NOT_XLSX");
    }

    @Test
    void refuses_macros_by_part_and_by_content_type() {
        assertRefused(
                new RawWorkbook().rows(header(1)).put("xl/vbaProject.bin", OLE2).bytes(), "FILE_HAS_MACROS");
        assertRefused(withContentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "FILE_HAS_MACROS");
    }

    @Test
    void refuses_a_file_that_was_cut_off_anywhere() {
        for (int length = 4; length < GOOD.length; length += 7) {
            assertRefused(Arrays.copyOf(GOOD, length), "FILE_BROKEN");
        }
    }

    @Test
    void never_throws_for_changed_bytes() {
        var random = new Random(22);
        for (int round = 0; round < 1_000; round++) {
            byte[] changed = GOOD.clone();
            for (int change = 0; change <= round % 4; change++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            var list = read(changed);
            assertThat(list.rows().size() == 1 || list.isRefused()).isTrue();
        }
    }

    @Test
    void refuses_a_bomb_without_unpacking_it() {
        assertRefused(
                new RawWorkbook()
                        .rows(header(1))
                        .put("xl/media/zeros.bin", new byte[19 << 20])
                        .bytes(),
                "FILE_INFLATES");
        assertRefused(unsuspicious(), "FILE_INFLATES");
    }

    @Test
    void refuses_one_shared_string_that_stands_in_every_cell() {
        String longText = "x".repeat(30_000);
        var rows = new StringBuilder(header(1));
        for (int number = 2; number < 1_000; number++) {
            rows.append(row(number, "<c t=\"s\"><v>0</v></c>"));
        }
        assertRefused(
                new RawWorkbook()
                        .put("xl/sharedStrings.xml", "<sst><si><t>" + longText + "</t></si></sst>")
                        .rows(rows.toString())
                        .bytes(),
                "FILE_INFLATES");
    }

    @Test
    void survives_addresses_and_numbers_made_to_exhaust_memory() {
        for (String cell : new String[] {
            "<c r=\"ZZZZZZ2\" t=\"inlineStr\"><is><t>x</t></is></c>",
            "<c r=\"A2\" t=\"s\"><v>999999999</v></c>",
            "<c r=\"A2\" t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c>",
            "<a>".repeat(100_000)
        }) {
            assertRefused(new RawWorkbook().rows(header(1) + row(2, cell)).bytes(), "FILE_BROKEN");
        }
        var huge = read(new RawWorkbook()
                .rows(header(1) + row(2, "<c><v>1E999999999</v></c><c><v>" + "9".repeat(30_000) + "</v></c>"))
                .bytes());
        assertThat(huge.rows().get(0)).containsEntry("fullName", "1E999999999");
    }

    @Test
    void resolves_no_document_type_and_no_outside_entity() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/evil.dtd";
            assertRefused(withDocumentType("SYSTEM \"" + url + "\"", "x"), "FILE_BROKEN");
            assertRefused(withDocumentType("[<!ENTITY e SYSTEM \"file:///etc/passwd\">]", "&e;"), "FILE_BROKEN");
            assertRefused(withDocumentType("[<!ENTITY e \"" + "x".repeat(100) + "\">]", "&e;&e;"), "FILE_BROKEN");
            assertRefused(withDocumentType("[<!ENTITY % p SYSTEM \"" + url + "\"> %p;]", "x"), "FILE_BROKEN");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void says_which_headers_it_looked_for() {
        var list = read(new RawWorkbook()
                .rows(row(1, "Alpha", "Beta") + row(2, "1", "2"))
                .bytes());

        assertThat(list.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("HEADER_NOT_FOUND");
            assertThat(finding.facts().get("expected_vi")).startsWith("Họ tên, Giới tính");
            assertThat(finding.facts().get("expected_en")).startsWith("Full name, Sex");
        });
    }

    @Test
    void names_every_missing_column_at_once() {
        var list = read(new RawWorkbook()
                .rows(row(1, "Họ tên", "Sex", "Ngày sinh", "Nơi sinh", "Quốc tịch", "Rank") + row(2, "TRAN A"))
                .bytes());

        assertThat(list.rows()).isEmpty();
        assertThat(list.problems())
                .filteredOn(finding -> finding.code().equals("COLUMN_MISSING"))
                .extracting(finding -> finding.facts().get("column_en"))
                .containsExactly("Type of document", "Shore leave");
    }

    @Test
    void refuses_a_hundred_thousand_rows_and_counts_them() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            var sheet = workbook.newWorksheet("Crew");
            var columns = CrewTable.table().columns();
            for (int at = 0; at < columns.size(); at++) {
                sheet.value(0, at, columns.get(at).headers().get(0));
            }
            for (int row = 1; row <= 100_000; row++) {
                sheet.value(row, 0, "TRAN A");
                sheet.value(row, 7, row);
            }
        }

        var list = read(bytes.toByteArray());

        assertThat(list.rows()).isEmpty();
        assertThat(list.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TOO_MANY_ROWS");
            assertThat(finding.facts()).isEqualTo(Map.of("max", "5000", "found", "100000"));
        });
    }

    @Test
    void calls_a_sheet_too_long_that_is_too_long_to_be_read() {
        var sheet = new ByteArrayOutputStream(60 << 20);
        var random = new Random(5);
        sheet.writeBytes(("<worksheet><sheetData>" + header(1)).getBytes(UTF_8));
        for (int number = 2; sheet.size() < 51 << 20; number++) {
            sheet.writeBytes(person(number, "TRAN " + random.nextLong()).getBytes(UTF_8));
        }

        var list = read(new RawWorkbook()
                .put("xl/worksheets/sheet1.xml", sheet.toByteArray())
                .bytes());

        assertThat(list.problems()).extracting("code").containsExactly("TOO_MANY_ROWS");
    }

    private static byte[] withContentType(String type) {
        return new RawWorkbook()
                .rows(header(1))
                .put(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>")
                .bytes();
    }

    private static byte[] withDocumentType(String type, String text) {
        return new RawWorkbook()
                .put(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE worksheet " + type + "><worksheet><sheetData>" + header(1)
                                + person(2, text) + "</sheetData></worksheet>")
                .bytes();
    }

    /** Parts that shrink only seventyfold, so that no ratio gives them away. */
    private static byte[] unsuspicious() {
        var workbook = new RawWorkbook().rows(header(1));
        byte[] noise = new byte[19 << 20];
        var random = new Random(7);
        for (int at = 0; at < noise.length; at += 130) {
            noise[at] = (byte) random.nextInt(256);
        }
        for (int part = 0; part < 3; part++) {
            workbook.put("xl/media/" + part, noise);
        }
        return workbook.bytes();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static void assertRefused(byte[] file, String code) {
        var list = read(file);
        assertThat(list.rows()).isEmpty();
        assertThat(list.isRefused()).isTrue();
        assertThat(list.problems()).extracting("code").containsExactly(code);
    }

    private static ReadList read(byte[] file) {
        return new ListReader(CrewTable.FORM, CrewTable.table()).read(file);
    }
}

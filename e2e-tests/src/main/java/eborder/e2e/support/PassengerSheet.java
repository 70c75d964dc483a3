package eborder.e2e.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The passenger list of a cruise ship as agents fill it in, nobody real: {@code TAYLOR AAA} and so on. */
public final class PassengerSheet {
    private static final List<String> HEADERS = List.of(
            "Họ tên",
            "Giới tính",
            "Ngày sinh",
            "Nơi sinh",
            "Quốc tịch",
            "Loại giấy tờ",
            "Số hộ chiếu",
            "Ngày hết hạn",
            "Cảng lên tàu",
            "Cảng rời tàu",
            "Quá cảnh");
    private static final int DOCUMENT = HEADERS.indexOf("Số hộ chiếu");

    /** A value that is wrong, and its column. */
    private record Odd(String column, String value) {}

    private static final List<Odd> ODD = List.of(
            new Odd("Ngày sinh", "31/02/1990"),
            new Odd("Quốc tịch", "Englnd"),
            new Odd("Số hộ chiếu", ""),
            new Odd("Cảng lên tàu", "Singapor"),
            new Odd("Giới tính", "?"));

    private final List<List<String>> rows = new ArrayList<>();

    private PassengerSheet(int persons) {
        for (int at = 0; at < persons; at++) {
            rows.add(new ArrayList<>(row(at)));
        }
    }

    public static PassengerSheet of(int persons) {
        return new PassengerSheet(persons);
    }

    /** A wrong value in every so many rows. */
    public PassengerSheet oddEvery(int distance) {
        for (int at = 0; at < rows.size(); at += distance) {
            var odd = ODD.get(at / distance % ODD.size());
            rows.get(at).set(HEADERS.indexOf(odd.column()), odd.value());
        }
        return this;
    }

    /** Other people under the same names in every so many rows. */
    public PassengerSheet othersEvery(int distance) {
        for (int at = 0; at < rows.size(); at += distance) {
            rows.get(at).set(DOCUMENT, "6%08d".formatted(at));
        }
        return this;
    }

    /** The file in a folder of its own. */
    public Path file() throws IOException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Project.results().toAbsolutePath()), "passengers-");
        return Files.write(folder.resolve("hanh-khach.xlsx"), bytes());
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "eborder-journey", "1.0")) {
            var sheet = workbook.newWorksheet("Hanh khach");
            write(sheet, 0, HEADERS);
            for (int at = 0; at < rows.size(); at++) {
                write(sheet, at + 1, rows.get(at));
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, values.get(column));
        }
    }

    private static List<String> row(int at) {
        return List.of(
                name(at),
                at % 2 == 0 ? "F" : "M",
                "05/07/1960",
                "LONDON",
                "GBR",
                "P",
                "5%08d".formatted(at),
                "27/09/2031",
                "SGSIN",
                "SGSIN",
                "1");
    }

    private static String name(int at) {
        return "TAYLOR " + letter(at / 26 / 26) + letter(at / 26) + letter(at);
    }

    private static char letter(int at) {
        return (char) ('A' + at % 26);
    }
}

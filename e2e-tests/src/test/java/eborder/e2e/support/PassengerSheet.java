package eborder.e2e.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The passenger list of a cruise ship as agents fill it in. */
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

    private PassengerSheet() {}

    /** A file of so many people, nobody real: {@code TAYLOR AAA} and so on. */
    public static Path of(int persons) throws IOException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Project.results().toAbsolutePath()), "passengers-");
        var file = folder.resolve("hanh-khach.xlsx");
        try (var stream = Files.newOutputStream(file);
                var workbook = new Workbook(stream, "eborder-journey", "1.0")) {
            var sheet = workbook.newWorksheet("Hanh khach");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            for (int at = 0; at < persons; at++) {
                var row = row(at);
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(at + 1, column, row.get(column));
                }
            }
        }
        return file;
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

package eborder.e2e.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A crew list in the manner of the border guard's present portal (domain.md 2.16), with made-up people and no faults. */
public final class CrewFile {
    private static final List<String> HEADERS = List.of(
            "STT",
            "Họ tên",
            "Giới tính",
            "Ngày sinh",
            "Nơi sinh",
            "Quốc tịch",
            "Chức vụ",
            "Loại giấy tờ",
            "Số hộ chiếu",
            "Ngày hết hạn",
            "Đi bờ");
    private static final List<String> FAMILY = List.of("SANTOS", "SINGH", "KOVALENKO", "WIBOWO", "AUNG", "PEREIRA");
    private static final List<String> GIVEN =
            List.of("ANTONIO", "GURPREET", "OLEKSANDR", "BUDI", "MIN THU", "JOSE", "RAJESH", "DMYTRO", "AGUS");
    private static final List<String> NATIONALITY = List.of("PHL", "IND", "UKR", "IDN", "MMR", "BRA");
    private static final List<String> RANK = List.of("Đại phó", "Thủy thủ", "Thợ máy", "Bếp trưởng", "Máy trưởng");

    private CrewFile() {}

    /**
     * A master who stays on board, and others who ask for shore leave.
     *
     * @param persons with the master
     * @param series makes the document numbers differ from those of other files
     */
    public static byte[] of(int persons, int series) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "eborder-bench", "1.0")) {
            var sheet = workbook.newWorksheet("Thuyen vien");
            row(sheet, 0, HEADERS);
            for (int person = 1; person <= persons; person++) {
                row(sheet, person, person(person, series));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> person(int number, int series) {
        boolean master = number == 1;
        return List.of(
                Integer.toString(number),
                pick(FAMILY, number) + " " + pick(GIVEN, number / FAMILY.size()) + " " + letters(number),
                number % 9 == 0 ? "F" : "M",
                "%02d/%02d/%d".formatted(1 + number % 28, 1 + number % 12, 1966 + number % 38),
                "MANILA",
                pick(NATIONALITY, number),
                master ? "Thuyền trưởng" : pick(RANK, number),
                "P",
                "P%02d%06d".formatted(series, number),
                "27/09/2031",
                master ? "0" : "1");
    }

    /** A number as letters, so that no two persons share a name. */
    private static String letters(int number) {
        return number < 26 ? "" + (char) ('A' + number) : letters(number / 26) + (char) ('A' + number % 26);
    }

    private static String pick(List<String> from, int number) {
        return from.get(number % from.size());
    }

    private static void row(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, values.get(column));
        }
    }
}

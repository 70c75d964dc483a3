package eborder.e2e.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A crew list as agents fill it in, in the manner of the border guard's present portal (domain.md 2.16). */
public final class CrewSheet {
    private static final List<String> HEADERS = List.of(
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

    private final List<Map<String, String>> rows = new ArrayList<>();
    private List<String> headers = HEADERS;

    /** A master who stays on board, and others who ask for shore leave. */
    public static CrewSheet of(int persons) {
        var sheet = new CrewSheet();
        for (int at = 0; at < persons; at++) {
            sheet.person(
                    "SANTOS " + (char) ('A' + at % 26) + (char) ('A' + at / 26 % 26), "P%07d".formatted(1000 + at));
        }
        return sheet;
    }

    /** Adds one: the first is the master. */
    public CrewSheet person(String name, String passport) {
        boolean master = rows.isEmpty();
        var row = new LinkedHashMap<String, String>();
        var values = List.of(
                name,
                "M",
                "05/07/1990",
                "MANILA",
                "PHL",
                master ? "Thuyền trưởng" : "Thủy thủ",
                "P",
                passport,
                "27/09/2031",
                master ? "0" : "1");
        for (int column = 0; column < HEADERS.size(); column++) {
            row.put(HEADERS.get(column), values.get(column));
        }
        rows.add(row);
        return this;
    }

    /** Writes something else into a person's cell, counted from 0. */
    public CrewSheet with(int person, String header, String value) {
        rows.get(person).put(header, value);
        return this;
    }

    public CrewSheet headed(List<String> others) {
        headers = others;
        return this;
    }

    /** The file; below the headers the persons, from row 2. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "eborder-journey", "1.0")) {
            var sheet = workbook.newWorksheet("Thuyen vien");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    var value = rows.get(row).get(HEADERS.get(column));
                    if (value.startsWith("=")) {
                        sheet.formula(row + 1, column, value.substring(1));
                    } else {
                        sheet.value(row + 1, column, value);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

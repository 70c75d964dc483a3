package eborder.singlewindow.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.filing.ReadList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingSamplesTest {
    @Test
    void reads_all_22_of_the_clean_list() {
        var list = read("crew-list-22.xlsx");

        assertThat(list.problems()).isEmpty();
        assertThat(list.sheetRows())
                .isEqualTo(IntStream.rangeClosed(2, 23).boxed().toList());
        assertThat(list.rows().get(0))
                .isEqualTo(Map.of(
                        "fullName", "KOVALENKO OLEKSANDR",
                        "sex", "M",
                        "dateOfBirth", "05/07/2003",
                        "placeOfBirth", "MANILA",
                        "nationality", "UKR",
                        "rank", "Thuyền trưởng",
                        "docType", "P",
                        "docNumber", "P01000000",
                        "docExpiry", "27/09/2031",
                        "shoreLeave", "0"));
    }

    @Test
    void takes_the_faulty_list_as_it_stands() {
        var list = read("crew-list-with-faults.xlsx");

        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(list.rows()).extracting(row -> row.get("shoreLeave")).contains("yes");
        assertThat(list.rows()).extracting(row -> row.get("sex")).contains("Nam");
        assertThat(list.rows()).extracting(row -> row.get("rank")).contains("CAPTAIN");
        assertThat(list.rows()).extracting(row -> row.get("dateOfBirth")).contains("31/02/1990", "1988-07-06");
        assertThat(list.rows()).extracting(row -> row.get("fullName")).contains("Nguyễn Thị Phương Thảo");
    }

    private static ReadList read(String name) {
        try (var file = ReadingSamplesTest.class.getResourceAsStream("/spreadsheet/" + name)) {
            return new ListReader(CrewTable.FORM, CrewTable.table()).read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package eborder.form;

import static eborder.form.Samples.CREW_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Thị Phương Thảo | NGUYEN THI PHUONG THAO",
                "Đặng  Đình   Đức       | DANG DINH DUC",
                "o'neill sean           | O'NEILL SEAN",
                "O’NEILL SEAN           | O'NEILL SEAN",
                "Nguyen, Van A.         | NGUYEN VAN A",
                "VAN<DER<BERG<<PIETER   | VAN DER BERG PIETER",
                "Müller-Lüdenscheidt    | MULLER-LUDENSCHEIDT",
                "Jørgensen Åse          | JOERGENSEN ASE",
                "Weiß                   | WEISS",
                "Wałęsa                 | WALESA",
                "Suharto                | SUHARTO",
                "Иванов Пётр            | Иванов Пётр",
                "JOSÉ 😀                | JOSÉ 😀",
                "김철수                  | 김철수",
                "محمد                   | محمد",
            })
    void writes_names_in_plain_capitals_or_leaves_them_as_typed(String typed, String tidy) {
        assertThat(tidied("fullName", typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/07/1990 | 05/07/1990",
                "5/7/1990  | 05/07/1990",
                "5-7-1990    | 05/07/1990",
                "05.07.1990  | 05/07/1990",
                "1990-07-05 | 05/07/1990",
                "1990/7/5  | 05/07/1990",
                "19900705    | 05/07/1990",
                "05071990    | 05/07/1990",
                "5/7/90     | 05/07/1990",
                "5/7/31    | 05/07/2031",
                "5 Jul 1990  | 05/07/1990",
                "05-JUL-1990 | 05/07/1990",
                "5 July 1990 | 05/07/1990",
                "5JUL1990 | 05/07/1990",
                "5 Sept 1990 | 05/09/1990",
                "1990-07-05T00:00:00 | 05/07/1990",
                "1990-07-05 00:00:00.000 | 05/07/1990",
                "ngày 5 tháng 7 năm 1990 | 05/07/1990",
                "29/02/2024 | 29/02/2024",
                "31/02/1990 | 31/02/1990",
                "29/02/2023 | 29/02/2023",
                "07/25/1990 | 07/25/1990",
                "5/7 | 5/7",
                "05/07/0990 | 05/07/0990",
                "5 Foo 1990 | 5 Foo 1990",
                "00000000 | 00000000",
                "tomorrow | tomorrow",
            })
    void writes_real_dates_one_way_and_leaves_the_rest(String typed, String tidy) {
        assertThat(tidied("dateOfBirth", typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22/11/2026 08:30 | 22/11/2026 08:30",
                "22/11/2026 8:30 | 22/11/2026 08:30",
                "8h30 22/11/2026 | 22/11/2026 08:30",
                "2026-11-22T08:30 | 22/11/2026 08:30",
                "2026-11-22T08:30:59 | 22/11/2026 08:30",
                "2026-11-22T01:30:00Z | 22/11/2026 08:30",
                "2026-11-22T08:30+07:00 | 22/11/2026 08:30",
                "22/11/2026, 8h | 22/11/2026 08:00",
                "22/11/2026 25:00 | 22/11/2026 25:00",
                "22/11/2026 | 22/11/2026",
            })
    void writes_moments_in_vietnam_time(String typed, String tidy) {
        assertThat(declared("dateTimeArrDep", typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5200 | 5200",
                "5200,5 | 5200.5",
                "5200.50 | 5200.5",
                "5.200,5 | 5200.5",
                "5,200.5 | 5200.5",
                "5 200 | 5200",
                "1.234.567 | 1234567",
                "007 | 7",
                "0.125 | 0.125",
                "12,1250 | 12.1250",
                "12.1250 | 12.1250",
                "5.200 | 5.200",
                "5,200 | 5,200",
                "5200 GT | 5200 GT",
                "-5 | -5",
                "1e9 | 1e9",
                "١٢ | ١٢",
            })
    void writes_numbers_with_a_point_and_never_guesses_a_thousand(String typed, String tidy) {
        assertThat(declared("grossTonnage", typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1",
                "x | 1",
                "X | 1",
                "yes | 1",
                "Có | 1",
                "TRUE | 1",
                "✓ | 1",
                "0 | 0",
                "no | 0",
                "Không | 0",
                "false | 0",
                "maybe | maybe",
                "2 | 2",
            })
    void writes_yes_and_no_as_1_and_0(String typed, String tidy) {
        assertThat(tidied("shoreLeave", typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"p 0100 0000 | P01000000", "ab-12 | AB-12", "b1234567 | B1234567"})
    void writes_document_numbers_without_blanks(String typed, String tidy) {
        assertThat(tidied("docNumber", typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"IMO 9074729 | 9074729", "imo9074729 | 9074729", "907 4729 | 9074729", "IMO | IMO", "IMONE | IMONE"
            })
    void takes_the_letters_off_an_imo_number(String typed, String tidy) {
        assertThat(declared("imoNumber", typed)).isEqualTo(tidy);
    }

    @Test
    void keeps_the_lines_of_long_texts_but_not_what_nobody_sees() {
        assertThat(declared("remarks", " first \u202E line\r\n\r\nsecond\u0000\u00A0 line "))
                .isEqualTo("first line\n\nsecond line");
        assertThat(tidied("placeOfBirth", "HAI\nPHONG")).isEqualTo("HAI PHONG");
    }

    @Test
    void keeps_values_it_has_no_cell_for() {
        Answers typed = Answers.parse("{\"crew\":[{\"fullName\":\"a b\",\"shoeSize\":\" 42 \"}],\"note\":\" x \"}");

        assertThat(CREW_LIST.tidy(typed).answers())
                .isEqualTo(Answers.parse("{\"crew\":[{\"fullName\":\"A B\",\"shoeSize\":\" 42 \"}],\"note\":\" x \"}"));
    }

    @Test
    void changes_nothing_when_it_tidies_again_whatever_was_typed() {
        List<String> pieces = List.of(
                "Nguyễn", "5/7/90", "2026", "-", "/", ".", ",", " ", "\u00A0", "'", "’", "x", "1", "0", "31/02", "Jul",
                "😀", "\u202E", "עברית", "ß", "Đ", "8h30", "T", "Z", "\n", "\u0000", "VN", "PH", "<", "İ", "ﬁ", "é",
                "e\u0301");
        var random = new Random(9074729);
        List<Map<String, String>> rows =
                Stream.generate(() -> row(pieces, random)).limit(2_000).toList();

        Answers once = CREW_LIST.tidy(Samples.crew(rows)).answers();

        assertThat(CREW_LIST.tidy(once).changes()).isEmpty();
        assertThat(once.rowCount("crew")).isEqualTo(2_000);
        assertThat(CREW_LIST.validate(once)).isNotEmpty();
    }

    private static Map<String, String> row(List<String> pieces, Random random) {
        return CREW_LIST.table().orElseThrow().columns().stream()
                .collect(Collectors.toMap(
                        Field::name,
                        column -> random.ints(random.nextInt(6), 0, pieces.size())
                                .mapToObj(pieces::get)
                                .collect(Collectors.joining())));
    }

    private static String tidied(String field, String typed) {
        return CREW_LIST.tidy(Samples.oneWith(field, typed)).answers().text("/crew/0/" + field);
    }

    private static String declared(String field, String typed) {
        Answers answers = Answers.empty().with(Map.of(field, typed));
        return Samples.CATALOGUE
                .form("general-declaration@1")
                .tidy(answers)
                .answers()
                .text("/" + field);
    }
}

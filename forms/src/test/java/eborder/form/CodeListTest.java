package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {
    private final CodeLists lists = Samples.CODE_LISTS;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | PHL",
                "countries | PH",
                "countries | ph",
                "countries | Philippines",
                "countries | PHILIPPINES",
                "countries | Phi-líp-pin",
                "countries | phi lip pin",
                "countries | the  Republic of the Philippines",
            })
    void understands_a_country_in_any_spelling(String list, String typed) {
        String tried = typed.replace("the  ", "");
        assertThat(lists.list(list).resolve(tried)).map(Code::code).contains("PHL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | Viet Nam          | VNM",
                "countries | Vietnam           | VNM",
                "countries | Việt Nam          | VNM",
                "countries | DEU               | D",
                "countries | Germany           | D",
                "countries | DE                | D",
                "countries | Mỹ                | USA",
                "countries | MY                | MYS",
                "countries | Bỉ                | BEL",
                "countries | BI                | BDI",
                "countries | Áo                | AUT",
                "countries | NGA               | NGA",
                "countries | Liên bang Nga     | RUS",
                "countries | han quoc          | KOR",
                "countries | Cote d'Ivoire     | CIV",
                "countries | Türkiye           | TUR",
                "countries | Turkey            | TUR",
                "flags     | PAN               | PA",
                "flags     | Panama            | PA",
                "flags     | Germany           | DE",
                "ports     | VNHPH             | VNHPH",
                "ports     | Hải Phòng         | VNHPH",
                "ports     | hai phong         | VNHPH",
                "ports     | Sài Gòn           | VNSGN",
                "ranks     | CAPTAIN           | CAP",
                "ranks     | Capt.             | CAP",
                "ranks     | master            | CAP",
                "ranks     | thuyen truong     | CAP",
                "ranks     | C/O               | COF",
                "ranks     | 2nd  Officer      | 2OF",
                "ranks     | Chief mate        | COF",
                "sexes     | Nữ                | F",
                "sexes     | nu                | F",
                "sexes     | male              | M",
                "document-types | Hộ chiếu     | P",
                "document-types | Passport     | P",
                "document-types | Seaman’s book | C",
                "call-purposes | Quá cảnh      | 16",
                "shore-purposes | shopping     | S",
                "ship-types | bulk carrier     | BULK",
                "imdg-classes | Class 3        | 3",
                "imdg-classes | 2.1            | 2.1",
                "packing-groups | PG II        | II",
                "weapon-kinds | Súng săn       | 02",
                "weapon-purposes | anti piracy | 02",
                "language-proficiencies | tốt  | 03",
                "amendment-reasons | typing error | TYPING_ERROR",
                "boarding-purposes | Thăm quan | V",
                "visa-symbols | ĐT4            | DT4",
                "visa-symbols | Đ T 4          | DT4",
                "visa-symbols | du lịch        | DL",
                "visa-entries | 1 lần          | S",
                "crossing-directions | Vào     | 1",
                "traveller-roles | tài xế      | D",
                "vehicle-types | truck         | TRCK",
            })
    void understands_what_people_write(String list, String typed, String code) {
        assertThat(lists.list(list).resolve(typed)).map(Code::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | Nga",
                "countries | XYZ",
                "countries | ***",
                "countries | ''",
                "ports | Georgetown",
                "ranks | boss",
            })
    void does_not_guess_where_two_codes_or_none_fit(String list, String typed) {
        assertThat(lists.list(list).resolve(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | Philipines     | PHL",
                "countries | Indonezia      | IDN",
                "countries | Viet-nma       | VNM",
                "countries | Phil           | PHL",
                "ports     | Hay Phong      | VNHPH",
                "ranks     | Thuyền trưỡngg | CAP",
                "ranks     | boson          | BSN",
            })
    void suggests_what_was_probably_meant(String list, String typed, String code) {
        assertThat(lists.list(list).suggest(typed, 3)).extracting(Code::code).contains(code);
    }

    @Test
    void suggests_nothing_for_nonsense() {
        assertThat(lists.list("countries").suggest("XYZ", 3)).isEmpty();
        assertThat(lists.list("countries").suggest("🚢🚢🚢", 3)).isEmpty();
        assertThat(lists.list("countries").suggest("a".repeat(10_000), 3)).isEmpty();
    }

    @Test
    void completes_while_somebody_types() {
        CodeList ports = lists.list("ports");

        assertThat(ports.search("VNHPH", 5)).first().extracting(Code::code).isEqualTo("VNHPH");
        assertThat(ports.search("hải ph", 5)).first().extracting(Code::code).isEqualTo("VNHPH");
        assertThat(ports.search("", 5)).hasSize(5).allMatch(code -> code.code().startsWith("VN"));
        assertThat(ports.search("singap", 20)).extracting(Code::code).contains("SGSIN");
    }

    @Test
    void gives_names_in_the_language_of_the_reader_and_further_columns() {
        CodeList countries = lists.list("countries");

        assertThat(countries.find("D").orElseThrow().name("vi")).isEqualTo("Đức");
        assertThat(countries.find("D").orElseThrow().name("en-GB")).isEqualTo("Germany");
        assertThat(countries.attribute("D", "alpha2")).contains("DE");
        assertThat(countries.attribute("XXA", "alpha2")).isEmpty();
        assertThat(lists.list("flags").attribute("DE", "alpha3")).contains("D");
        assertThat(lists.list("ports").codes()).hasSizeGreaterThan(15_000);
    }

    @Test
    void has_a_vietnamese_name_for_every_country() {
        assertThat(lists.list("countries").codes())
                .hasSizeGreaterThan(260)
                .extracting(Code::code)
                .contains("D", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "EUE", "UNO", "UNA", "UNK", "XOM", "XPO")
                .contains("XXA", "XXB", "XXC", "XXX")
                .allMatch(code -> code.matches("[A-Z]{3}|D"));
    }

    /** A template's drop-down offers names; what people choose there has to be understood. */
    @Test
    void understands_the_names_of_every_list_but_those_of_places_that_share_one() {
        lists.ids().stream()
                .filter(id -> !Set.of("countries", "flags", "ports").contains(id))
                .map(lists::list)
                .forEach(list -> assertThat(list.codes())
                        .allSatisfy(code -> assertThat(List.of(code.code(), code.vi(), code.en()))
                                .as(list.id())
                                .allSatisfy(
                                        text -> assertThat(list.resolve(text)).contains(code))));
    }

    @Test
    void keeps_codes_that_are_no_longer_valid_findable() {
        CodeList list = CodeListFile.parse("old", "old.csv", """
                code,vi,en,aliases,validFrom,validTo
                A,Cũ,Old,,,2025-06-30
                B,Mới,New,,2025-07-01,
                """);
        var day = java.time.LocalDate.of(2025, 7, 1);

        assertThat(list.find("A").orElseThrow().validOn(day)).isFalse();
        assertThat(list.find("A").orElseThrow().validOn(day.minusDays(1))).isTrue();
        assertThat(list.find("B").orElseThrow().validOn(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,a,a,,                 | 2 | has 5 columns",
                "A,a,,,,                 | 2 | the column en is empty",
                "A,a,a,,,;A,b,b,,,       | 3 | A stands for A and for A",
                "A,a,a,x/y,,;B,b,b,X,,   | 3 | X stands for B and for A",
                "A,a,a,,2025-02-30,      | 2 | 2025-02-30 is no day",
            })
    void says_file_and_line_of_a_fault(String row, int line, String what) {
        String text = "code,vi,en,aliases,validFrom,validTo\n"
                + row.replace(';', '\n').replace('/', '|') + "\n";

        assertThatThrownBy(() -> CodeListFile.parse("bad", "codelists/bad.csv", text))
                .isInstanceOf(FaultyFile.class)
                .hasMessageStartingWith("codelists/bad.csv:" + line + ": " + what);
    }

    @Test
    void refuses_a_list_it_does_not_have() {
        assertThatThrownBy(() -> lists.list("planets")).hasMessage("there is no code list planets");
    }

    @Test
    void knows_every_file_there_is() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/codelists"))) {
            List<String> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .toList();
            assertThat(lists.ids()).containsAll(found).hasSize(found.size() + 1).contains("flags");
        }
    }
}

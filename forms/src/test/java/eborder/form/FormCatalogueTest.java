package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.i18n.Language;
import eborder.i18n.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormCatalogueTest {
    private final FormCatalogue catalogue = Samples.CATALOGUE;

    @Test
    void knows_every_form_file_there_is() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/forms"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> file.getParent().getFileName() + "@"
                            + file.getFileName().toString().replaceAll("\\D", ""))
                    .filter(ref -> !ref.startsWith("shared"))
                    .toList();
            assertThat(catalogue.all()).extracting(Form::ref).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void has_a_text_in_both_languages_for_every_key_of_the_forms() {
        Messages messages = Messages.load();

        catalogue.requireTexts(messages::has);
        for (Form form : catalogue.all()) {
            assertThat(messages.has(form.titleKey())).isTrue();
        }
    }

    @Test
    void names_file_and_line_of_a_key_without_a_text() {
        assertThatThrownBy(() -> catalogue.requireTexts(key -> !key.equals("field.rank")))
                .isInstanceOf(FaultyFile.class)
                .hasMessageMatching("forms/crew-list/v1.yaml:\\d+: there is no text for message key field.rank");
    }

    @Test
    void draws_the_columns_of_the_crew_list_in_the_order_of_the_present_template() {
        Field crew = catalogue.latest("crew-list").table().orElseThrow();

        assertThat(crew.columns().subList(0, 10))
                .extracting(column -> column.headers().get(0))
                .containsExactly(
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
        assertThat(crew.required()).isTrue();
    }

    @Test
    void draws_kinds_sections_and_lengths() {
        Form declaration = catalogue.form("general-declaration@1");

        assertThat(field(declaration, "masterName").kind()).isEqualTo(Kind.NAME);
        assertThat(field(declaration, "masterName").labelKey()).isEqualTo("field.masterName");
        assertThat(field(declaration, "portCode").codeList()).isEqualTo("ports");
        assertThat(field(declaration, "dateTimeArrDep").kind()).isEqualTo(Kind.DATE_TIME);
        assertThat(field(declaration, "crewCount").kind()).isEqualTo(Kind.NUMBER);
        assertThat(field(declaration, "remarks").kind()).isEqualTo(Kind.LONG_TEXT);
        assertThat(field(declaration, "hasWeapons").kind()).isEqualTo(Kind.YES_NO);
        assertThat(field(declaration, "shipName").maxLength()).isEqualTo(100);
        assertThat(field(declaration, "shipName").section()).isEqualTo("section.ship");
        assertThat(declaration.table()).isEmpty();
    }

    @Test
    void publishes_schemas_that_stand_alone() {
        for (Form form : catalogue.all()) {
            String schema = form.schema().toString();
            assertThat(schema).doesNotContain("$ref").doesNotContain("$defs");
            assertThat(form.schema().path("$schema").asText()).endsWith("2020-12/schema");
        }
    }

    @Test
    void refuses_a_form_it_does_not_have() {
        assertThatThrownBy(() -> catalogue.form("crew-list@9")).hasMessage("there is no form crew-list@9");
        assertThatThrownBy(() -> catalogue.latest("menu")).hasMessage("there is no form menu");
    }

    @Test
    void has_a_text_for_every_finding_that_forms_produce() {
        Messages messages = Messages.load();
        List<String> codes = List.of(
                "REQUIRED",
                "UNKNOWN_FIELD",
                "TOO_LONG",
                "TOO_SHORT",
                "TOO_FEW_ROWS",
                "TOO_MANY_ROWS",
                "OUT_OF_RANGE",
                "NOT_A_DATE",
                "NOT_A_MOMENT",
                "NOT_A_NUMBER",
                "NOT_A_WHOLE_NUMBER",
                "NOT_YES_NO",
                "NOT_A_TABLE",
                "NOT_AN_EMAIL",
                "BAD_PATTERN",
                "BAD_CHARACTERS",
                "NOT_IN_LIST");

        assertThat(codes).allMatch(code -> messages.has("finding." + code));
        Finding finding = Samples.CREW_LIST
                .validate(Samples.oneWith("nationality", "Filipinas"))
                .get(0);
        assertThat(messages.text(Language.EN, finding.messageKey(), finding.facts()))
                .isEqualTo("“Filipinas” is not in the list for Nationality. Do you mean Philippines (PHL)?");
    }

    private static Field field(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

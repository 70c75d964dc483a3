package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of all forms, each tried with a sample of {@code samples/<form>/v<N>.yaml}. */
class EveryFormTest {
    static Stream<String> forms() {
        return Samples.CATALOGUE.all().stream().map(Form::ref);
    }

    static Stream<String> tables() {
        return forms().filter(ref -> form(ref).table().isPresent());
    }

    static Stream<Arguments> required() {
        return forms().flatMap(ref -> places(form(ref), Field::required).map(place -> Arguments.of(ref, place)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void has_fields_in_sections_or_else_one_table(String ref) {
        List<Field> fields = form(ref).fields();

        if (form(ref).table().isPresent()) {
            assertThat(fields).singleElement().extracting(Field::required).isEqualTo(true);
        } else {
            assertThat(fields).extracting(Field::section).allMatch(section -> section.startsWith("section."));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void understands_each_spreadsheet_header_for_one_column_only(String ref) {
        Set<String> seen = new HashSet<>();
        for (Field column : form(ref).table().orElseThrow().columns()) {
            assertThat(column.headers()).as(column.name()).hasSizeGreaterThanOrEqualTo(2);
            Stream.concat(column.headers().stream(), Stream.of(column.name()))
                    .map(Fold::of)
                    .distinct()
                    .forEach(header -> assertThat(seen.add(header)).as(header).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void finds_nothing_in_its_sample_which_leaves_no_field_out(String ref) {
        Answers filled = Samples.filled(ref);

        assertThat(form(ref).validate(filled)).isEmpty();
        assertThat(places(form(ref), field -> true))
                .allSatisfy(place -> assertThat(filled.toJson().at(place).isMissingNode())
                        .as(place)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("required")
    void finds_that_a_required_field_is_missing_and_nothing_else(String ref, String place) {
        ObjectNode fewer = Samples.filled(ref).toJson();
        int last = place.lastIndexOf('/');
        ((ObjectNode) fewer.at(place.substring(0, last))).remove(place.substring(last + 1));

        assertThat(form(ref).validate(Answers.of(fewer))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("REQUIRED");
            assertThat(finding.pointer()).isEqualTo(place);
        });
    }

    /** The places of a form with one row. */
    private static Stream<String> places(Form form, Predicate<Field> wanted) {
        return form.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field).filter(wanted).map(Field::name),
                        field.columns().stream().filter(wanted).map(column -> field.name() + "/0/" + column.name())))
                .map(place -> "/" + place);
    }

    private static Form form(String ref) {
        return Samples.CATALOGUE.form(ref);
    }
}

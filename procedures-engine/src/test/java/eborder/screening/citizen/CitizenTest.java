package eborder.screening.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import eborder.dossier.Filed;
import eborder.screening.NoAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who can be compared with the national population database, and what is made of the answers. */
class CitizenTest {
    private static final Citizen MAU = new Citizen("land-citizen#", "001090012345", "NGUYEN VAN MAU", "1990-07-05");

    private static JsonNode form(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Citizen> in(String form, String yaml) {
        return Citizen.in(Filed.of(Map.of(form + "@1", form(yaml))));
    }

    private static List<Citizen> person(String nationality, String type, String number) {
        return in("permit-persons", """
                persons: [{fullName: DO VAN THU, nationality: %s, docType: %s, docNumber: "%s", dateOfBirth: "1985-10-12"}]""".formatted(nationality, type, number));
    }

    @Test
    void a_citizen_at_a_land_gate_is_asked_about_by_the_citizens_number_whatever_the_document() {
        assertThat(in("land-citizen", """
                {fullName: NGUYEN VAN MAU, dateOfBirth: "1990-07-05", citizenNumber: "001090012345", docType: B, docNumber: BG000001}""")).containsExactly(MAU);
    }

    @Test
    void elsewhere_vietnamese_with_an_identity_card_are() {
        assertThat(person("VNM", "I", "031085001234"))
                .containsExactly(new Citizen("permit-persons#/persons/0", "031085001234", "DO VAN THU", "1985-10-12"));
        assertThat(person("LAO", "I", "031085001234")).isEmpty();
        assertThat(person("VNM", "P", "031085001234")).isEmpty();
    }

    @Test
    void old_cards_with_nine_digits_and_whoever_is_half_declared_are_not() {
        assertThat(person("VNM", "I", "031085001")).isEmpty();
        assertThat(person("VNM", "I", "B00000000001")).isEmpty();
        assertThat(in("land-citizen", "{fullName: NGUYEN VAN MAU, citizenNumber: \"001090012345\"}"))
                .isEmpty();
    }

    @Test
    void the_holder_of_an_account_is_by_an_identity_card_only() {
        var holder = """
                {personName: MAI VAN MAU, personBirthDate: "1990-07-05", personDocType: %s, personDocNumber: "031090000002"}""";
        assertThat(in("account-application", holder.formatted("I")))
                .containsExactly(new Citizen("account-application#", "031090000002", "MAI VAN MAU", "1990-07-05"));
        assertThat(in("account-application", holder.formatted("P"))).isEmpty();
    }

    @Test
    void whoever_stands_at_a_place_is_found_again() {
        var filed = Filed.of(Map.of("travellers@1", form("""
                travellers:
                  - {fullName: WANG LI, nationality: CHN, docType: P, docNumber: E0000002, dateOfBirth: "1980-02-01"}
                  - {fullName: TA THI MAU, nationality: VNM, docType: I, docNumber: "031190000009", dateOfBirth: "1990-07-05"}""")));
        var citizens = Citizen.in(filed);
        assertThat(citizens).extracting(Citizen::place).containsExactly("travellers#/travellers/1");
        assertThat(Citizen.at(filed, citizens.get(0).place())).isEqualTo(citizens.get(0));
    }

    @Test
    void logs_do_not_name_the_person() {
        assertThat(MAU).hasToString("Citizen at land-citizen#");
    }

    @Test
    void no_answer_is_counted_by_reason_and_never_as_a_match() {
        var picture = CitizenPicture.of(
                true,
                List.of(MAU),
                List.of(
                        new CitizenRow("a#", CitizenResult.MATCH, null, false),
                        new CitizenRow("b#", null, null, false),
                        new CitizenRow("c#", null, NoAnswer.LATE, false),
                        new CitizenRow("d#", null, NoAnswer.LATE, true),
                        new CitizenRow("e#", null, null, true),
                        new CitizenRow(MAU.place(), CitizenResult.NO_MATCH, null, false)));

        assertThat(picture)
                .isEqualTo(new CitizenPicture(
                        true,
                        1,
                        1,
                        1,
                        1,
                        List.of(
                                new CitizenPicture.Unchecked(NoAnswer.LATE, true, 1),
                                new CitizenPicture.Unchecked(NoAnswer.LATE, false, 1),
                                new CitizenPicture.Unchecked(null, false, 1)),
                        List.of(MAU)));
        assertThat(picture.notChecked()).isEqualTo(3);
    }

    @Test
    void a_page_names_a_hundred_and_counts_the_rest() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(row -> new Citizen("travellers#/travellers/" + row, "001090012345", "MAU", "1990-07-05"))
                .toList();
        var rows = many.stream()
                .map(citizen -> new CitizenRow(citizen.place(), CitizenResult.NO_MATCH, null, false))
                .toList();

        var picture = CitizenPicture.of(true, many, rows);
        assertThat(picture.mismatching()).isEqualTo(5_000);
        assertThat(picture.mismatched()).hasSize(100);
        assertThat(picture.otherMismatched()).isEqualTo(4_900);
    }
}

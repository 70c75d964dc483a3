package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.screening.NoAnswer;
import eborder.screening.citizen.Citizen;
import eborder.screening.citizen.CitizenChecking;
import eborder.screening.citizen.CitizenPicture;
import eborder.screening.citizen.CitizenQuestion;
import eborder.screening.citizen.CitizenReview;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The national population database is asked about the citizens of a dossier. On a real database. */
class CitizenCheckTest {
    private static final String MAU = "NGUYEN VAN MAU";

    private Stage stage;
    private Cast cast;
    private StandIns.Population population;

    @BeforeEach
    void a_citizen_declares_a_crossing() throws Exception {
        play("land-citizen");
    }

    private void play(String scenario) throws Exception {
        Database.clear();
        stage = Stage.set(ScenarioFile.read(scenario).findFirst().orElseThrow());
        cast = stage.cast;
        population = cast.use(StandIns.Population.class);
        population.connected = true;
    }

    private void filed() {
        stage.play("agent files");
        tick();
    }

    private void tick() {
        cast.use(CitizenChecking.class).tick();
    }

    private void tickAtOnce() {
        Database.superuser("update citizen_check set nexttryat = now()");
        tick();
    }

    private CitizenPicture picture() {
        return cast.use(CitizenReview.class).picture(cast.person("officer"), cast.dossier());
    }

    private static List<List<String>> recorded(String event) {
        return Database.rows("select actor, facts from audit_event where event = '" + event + "'");
    }

    @Test
    void is_asked_once_with_number_name_and_birth_and_what_it_is_for() {
        filed();
        tick();

        assertThat(population.asked).singleElement().satisfies(question -> {
            assertThat(question.citizen()).isEqualTo(new Citizen("land-citizen#", "001090012345", MAU, "1990-07-05"));
            assertThat(question.purpose()).startsWith("LAND_CITIZEN: Quyết định 15/2019/QĐ-TTg, Điều 10(3)");
            assertThat(question.dossier()).isEqualTo(cast.picture().number().text());
        });
        assertThat(picture()).isEqualTo(new CitizenPicture(true, 1, 1, 0, 0, List.of(), List.of()));
        assertThat(recorded("CITIZENS_ASKED"))
                .singleElement()
                .satisfies(
                        deed -> assertThat(deed.get(1)).contains("\"people\": \"1\"", "\"purpose\": \"LAND_CITIZEN: "));
        assertThat(recorded("CITIZEN_MISMATCH")).isEmpty();
    }

    @Test
    void who_does_not_match_is_shown_to_officers_by_name_and_recorded_by_place_alone() {
        population.unknown.add(MAU);
        filed();

        assertThat(picture().matching()).isZero();
        assertThat(picture().mismatched()).extracting(Citizen::fullName).containsExactly(MAU);
        assertThat(recorded("CITIZEN_MISMATCH")).containsExactly(List.of("system", "{\"place\": \"land-citizen#\"}"));
    }

    @Test
    void nothing_of_the_person_is_kept() {
        population.unknown.add(MAU);
        filed();

        var kept = Stream.of("citizen_check t", "citizen_round t", "audit_event t where event like 'CITIZEN%'")
                .flatMap(table -> Database.rows("select to_jsonb(t)::text from " + table).stream())
                .map(row -> row.get(0))
                .toList();
        assertThat(kept)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).doesNotContainIgnoringCase(MAU, "MAU", "001090012345", "1990"));
        assertThat(Database.rows("select column_name from information_schema.columns where table_name = 'citizen_check'"
                        + " and column_name ~ 'name|number|birth|sex|photo|answer$'"))
                .isEmpty();
    }

    @Test
    void silence_is_no_match_and_blocks_nothing() {
        population.silent = Map.of("why", "LATE");
        filed();

        assertThat(picture())
                .isEqualTo(new CitizenPicture(
                        true, 1, 0, 0, 0, List.of(new CitizenPicture.Unchecked(NoAnswer.LATE, true, 1)), List.of()));
        stage.play("officer claims");
        stage.play("officer confirms");
        stage.play("dossier is CONFIRMED");
    }

    @Test
    void what_was_not_answered_is_asked_again_with_the_same_id_until_it_is() {
        population.silent = Map.of("why", "UNREACHABLE");
        filed();
        tickAtOnce();
        population.silent = Map.of();
        tickAtOnce();
        tickAtOnce();

        assertThat(population.asked).hasSize(3);
        assertThat(population.asked)
                .extracting(CitizenQuestion::id)
                .containsOnly(population.asked.get(0).id());
        assertThat(picture()).isEqualTo(new CitizenPicture(true, 1, 1, 0, 0, List.of(), List.of()));
    }

    @Test
    void pauses_grow_and_those_that_are_asked_for_are_kept() {
        population.silent = Map.of("why", "UNREACHABLE");
        filed();
        assertThat(pause()).isBetween(0, 2);
        tickAtOnce();
        tickAtOnce();
        tickAtOnce();
        assertThat(pause()).isBetween(7, 10);
        tick();
        assertThat(population.asked).as("not before its time").hasSize(4);
        population.silent = Map.of("why", "UNREACHABLE", "retryAfter", "300");
        tickAtOnce();
        assertThat(pause()).isBetween(299, 375);
    }

    private static int pause() {
        return Integer.parseInt(Database.rows("select round(extract(epoch from nexttryat - now())) from citizen_check")
                .get(0)
                .get(0));
    }

    @Test
    void a_new_version_is_asked_anew_and_the_old_one_no_more() {
        population.silent = Map.of("why", "REFUSED");
        filed();
        List.of(
                        "officer claims",
                        "officer asks for a supplement of land-citizen#/docNumber",
                        "agent answers docNumber in land-citizen with BG 000002")
                .forEach(stage::play);
        tickAtOnce();
        assertThat(population.asked).as("nobody waits for it").hasSize(1);
        population.silent = Map.of();
        filed();

        assertThat(population.asked).hasSize(2).extracting(CitizenQuestion::id).doesNotHaveDuplicates();
        assertThat(picture().matching()).isEqualTo(1);
        assertThat(Database.rows("select versionno, result from citizen_check order by versionno"))
                .containsExactly(Arrays.asList("1", null), List.of("2", "MATCH"));
        assertThat(recorded("CITIZENS_ASKED")).hasSize(2);
    }

    @Test
    void after_the_decision_nobody_is_asked_about_any_more() {
        population.silent = Map.of("why", "LATE");
        filed();
        stage.play("officer claims");
        stage.play("officer confirms");
        population.silent = Map.of();
        tickAtOnce();

        assertThat(population.asked).hasSize(1);
        assertThat(picture().unchecked()).containsExactly(new CitizenPicture.Unchecked(NoAnswer.LATE, false, 1));
    }

    @Test
    void the_citizens_of_an_accepted_amendment_are_asked_about_until_there_is_an_answer() throws Exception {
        play("land-amend");
        cast.writing().replaceRows("travellers", drivenBy(travellers(2)));
        population.silent = Map.of("why", "LATE");
        filed();
        List.of(
                        "officer claims",
                        "officer confirms",
                        "agent asks to change it by LAND_AMEND",
                        "agent answers plate in land-vehicle with 29B 000.02",
                        "agent explains the amendment")
                .forEach(stage::play);
        cast.writing().replaceRows("travellers", drivenBy(travellers(3)));
        filed();
        List.of("officer claims", "officer confirms", "agent looks at what was changed")
                .forEach(stage::play);
        assertThat(picture().asked()).isFalse();
        tickAtOnce();
        assertThat(picture().unchecked()).containsExactly(new CitizenPicture.Unchecked(NoAnswer.LATE, true, 3));
        population.silent = Map.of();
        tickAtOnce();
        tickAtOnce();

        assertThat(picture()).isEqualTo(new CitizenPicture(true, 3, 3, 0, 0, List.of(), List.of()));
        assertThat(Database.rows("select c.versionno, count(*), count(distinct place), count(result)"
                        + " from citizen_check c join dossier d on d.id = c.dossier where d.changes is null"
                        + " group by c.versionno order by 1"))
                .containsExactly(List.of("1", "2", "2", "0"), List.of("2", "3", "3", "3"));
        assertThat(recorded("CITIZENS_ASKED")).hasSize(3);
    }

    private static List<Map<String, String>> drivenBy(List<Map<String, String>> people) {
        var all = new ArrayList<>(people);
        var driver = new HashMap<>(people.get(0));
        driver.put("role", "D");
        all.set(0, driver);
        return all;
    }

    @Test
    void nodes_that_tick_at_once_ask_once() throws Exception {
        stage.play("agent files");
        var checking = cast.use(CitizenChecking.class);
        var nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> node = Executors.callable(checking::tick);
            for (var ticked : nodes.invokeAll(List.of(node, node, node, node))) {
                ticked.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(population.asked).hasSize(1);
        assertThat(recorded("CITIZENS_ASKED")).hasSize(1);
        assertThat(picture().matching()).isEqualTo(1);
    }

    @Test
    void only_officers_of_the_unit_see_it() {
        population.unknown.add(MAU);
        filed();
        var review = cast.use(CitizenReview.class);

        assertRefused(ErrorCode.NOT_FOUND, () -> review.picture(cast.person("stranger"), cast.dossier()));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> review.picture(cast.person("agent"), cast.dossier()));
        var mismatched = cast.picture().toString().replaceAll("@[0-9a-f]+", "");
        Database.superuser("update citizen_check set result = 'MATCH'");
        assertThat(cast.picture().toString().replaceAll("@[0-9a-f]+", "")).isEqualTo(mismatched);
    }

    @Test
    void the_filer_knows_before_filing_that_somebody_may_be_compared() {
        assertThat(cast.picture().citizens()).isEqualTo(1);
    }

    @Test
    void where_nobody_can_be_asked_the_page_says_so() {
        population.connected = false;
        filed();

        assertThat(population.asked).isEmpty();
        assertThat(picture()).isEqualTo(new CitizenPicture(false, 1, 0, 0, 0, List.of(), List.of()));
    }

    @Test
    void a_crew_with_passports_has_nobody_to_ask_about() throws Exception {
        play("vessel-entry");
        filed();

        assertThat(population.asked).isEmpty();
        assertThat(picture()).isEqualTo(new CitizenPicture(true, 0, 0, 0, 0, List.of(), List.of()));
        assertThat(recorded("CITIZENS_ASKED")).isEmpty();
    }

    @Test
    void the_holder_of_an_account_and_the_people_of_a_permit_are_asked_about() throws Exception {
        play("account-land-grant");
        filed();
        assertThat(population.asked)
                .extracting(asked -> asked.citizen().number())
                .containsExactly("001190012345");

        play("boarding-permit-12m");
        List.of("agent attaches letter", "agent attaches photo of person 1 as a picture")
                .forEach(stage::play);
        filed();
        assertThat(population.asked)
                .extracting(asked -> asked.citizen().place())
                .containsExactly("permit-persons#/persons/0");
    }

    @Test
    void an_answer_that_is_not_genuine_is_none() {
        population.silent = Map.of("why", "NOT_GENUINE");
        filed();
        assertThat(picture().unchecked()).containsExactly(new CitizenPicture.Unchecked(NoAnswer.NOT_GENUINE, true, 1));
    }

    /** @return the rows of citizens A, B, C … of the year 1990 */
    private static List<Map<String, String>> travellers(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Map.of(
                        "fullName", "NGUYEN VAN " + letters(number),
                        "sex", "M",
                        "dateOfBirth", "05/07/1990",
                        "nationality", "VNM",
                        "docType", "I",
                        "docNumber", "%012d".formatted(1_090_000_000L + number),
                        "role", number == 0 ? "L" : "P"))
                .toList();
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(digit -> digit < 'a' ? 'A' + digit - '0' : digit - 'a' + 'A' + 10)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void a_question_that_is_refused_or_cannot_be_asked_holds_up_nobody() throws Exception {
        play("land-group");
        cast.writing().replaceRows("travellers", travellers(100));
        population.unknown.add("NGUYEN VAN C");
        population.fails.put("NGUYEN VAN A", new Problem(ErrorCode.POPULATION_FAILED, Map.of("why", "REFUSED")));
        population.fails.put("NGUYEN VAN B", new IllegalStateException("a bug"));
        filed();

        assertThat(picture().matching()).isEqualTo(97);
        assertThat(picture().mismatched()).extracting(Citizen::fullName).containsExactly("NGUYEN VAN C");
        assertThat(picture().unchecked()).containsExactly(new CitizenPicture.Unchecked(NoAnswer.REFUSED, true, 2));
        assertThat(population.asked).hasSize(100);
    }

    @Test
    void where_nobody_answers_one_is_tried_and_all_wait() throws Exception {
        play("land-group");
        cast.writing().replaceRows("travellers", travellers(10));
        population.silent = Map.of("why", "UNREACHABLE");
        filed();

        assertThat(population.asked).hasSize(1);
        assertThat(picture().unchecked()).containsExactly(new CitizenPicture.Unchecked(NoAnswer.UNREACHABLE, true, 10));
    }
}

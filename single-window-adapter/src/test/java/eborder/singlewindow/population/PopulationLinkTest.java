package eborder.singlewindow.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.screening.NoAnswer;
import eborder.screening.citizen.Citizen;
import eborder.screening.citizen.CitizenQuestion;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.simulator.FlatJson;
import eborder.singlewindow.simulator.population.PopulationSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The link against the simulator, over real HTTP. */
class PopulationLinkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SECRET = "s3cret: with signs+%";

    private final HttpClient http = HttpClient.newHttpClient();
    private PopulationSimulator simulator;
    private PopulationLink link;

    @BeforeEach
    void start() throws IOException {
        simulator = PopulationSimulator.start(0, "eborder", SECRET, Clock.systemUTC());
        link = link(SECRET, PATIENCE, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private PopulationLink link(String secret, Duration timeout, Clock clock) {
        return new PopulationLink(
                Optional.of(simulator.address()), Optional.of("eborder"), Optional.of(secret), timeout, clock);
    }

    @ParameterizedTest
    @CsvSource({
        "001090012345, 1990-07-05, true",
        "001190012345, 1990-07-05, true",
        "001202012345, 2002-07-05, true",
        "001302012345, 2002-07-05, true",
        "001090012345, 1991-07-05, false",
        "001290012345, 1990-07-05, false",
        "001002012345, 2002-07-05, false",
        "0010900123456, 1990-07-05, false",
        "001090012345, 05/07/1990, false"
    })
    void says_whether_number_and_birth_fit(String number, String born, boolean matches) {
        assertThat(link.isConnected()).isTrue();
        assertThat(link.matches(question(number, born))).isEqualTo(matches);
    }

    @Test
    void one_token_serves_many_questions() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(link.matches(question())).isTrue();
        }
        assertThat(health()).containsEntry("questions", "5").containsEntry("tokens", "1");
    }

    @Test
    void a_token_that_ended_early_is_renewed_once() throws Exception {
        link.matches(question());
        fault("expireNext", 1);
        assertThat(link.matches(question())).isTrue();
        assertThat(health()).containsEntry("tokens", "2");

        fault("expireNext", 2);
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.matches(question()));
        assertThat(health()).containsEntry("tokens", "3");
        assertThat(link.matches(question())).isTrue();
    }

    @Test
    void a_token_is_renewed_shortly_before_its_end() throws Exception {
        var clock = new Later(Clock.systemUTC());
        var aging = link(SECRET, PATIENCE, clock);
        aging.matches(question());
        clock.later(Duration.ofSeconds(3_500));
        aging.matches(question());
        assertThat(health()).containsEntry("tokens", "1");
        clock.later(Duration.ofSeconds(75));
        aging.matches(question());
        assertThat(health()).containsEntry("tokens", "2");
    }

    @Test
    void without_a_token_nobody_is_asked() throws Exception {
        var stranger = link("another", PATIENCE, Clock.systemUTC());
        assertUnanswered(NoAnswer.UNREACHABLE, () -> stranger.matches(question()));
        fault("withholdTokenNext", 1);
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.matches(question()));
        fault("spoilTokenNext", 1);
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.matches(question()));
        assertThat(health()).containsEntry("questions", "0");
        assertThat(link.matches(question())).isTrue();
    }

    @Test
    void an_answer_that_comes_late_is_none() throws Exception {
        var hasty = link(SECRET, Duration.ofMillis(700), Clock.systemUTC());
        hasty.matches(question());
        fault("slowMillis", 5_000);
        assertUnanswered(NoAnswer.LATE, () -> hasty.matches(question()));
    }

    @ParameterizedTest
    @CsvSource({
        "failNext, UNREACHABLE",
        "loseAnswerNext, UNREACHABLE",
        "busyNext, UNREACHABLE",
        "floodNext, UNREACHABLE",
        "refuseNext, REFUSED",
        "otherQuestionNext, NOT_GENUINE",
        "tellAllNext, NOT_GENUINE",
        "wordsNext, NOT_GENUINE",
        "trailNext, NOT_GENUINE"
    })
    void what_goes_wrong_is_no_answer_and_the_same_question_is_answered_afterwards(String fault, NoAnswer why)
            throws Exception {
        var question = question();
        fault(fault, 1);
        assertUnanswered(why, () -> link.matches(question));
        assertThat(link.matches(question)).isTrue();
    }

    @Test
    void a_pause_that_is_asked_for_is_passed_on() throws Exception {
        fault("busyNext", 1);
        assertThatThrownBy(() -> link.matches(question())).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.POPULATION_FAILED);
            assertThat(problem.facts()).isEqualTo(Map.of("why", "UNREACHABLE", "retryAfter", "2"));
        });
    }

    @Test
    void a_mismatch_on_demand_is_an_answer() throws Exception {
        fault("mismatchNext", 1);
        assertThat(link.matches(question())).isFalse();
    }

    @Test
    void a_gateway_that_is_down_is_not_reached() throws Exception {
        link.matches(question());
        simulator.close();
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.matches(question()));
    }

    @Test
    void problems_name_no_person() throws Exception {
        fault("refuseNext", 1);
        assertThatThrownBy(() -> link.matches(question()))
                .hasToString(new Problem(ErrorCode.POPULATION_FAILED, Map.of("why", "REFUSED")).toString());
    }

    @Test
    void without_an_address_nobody_is_asked() {
        var none =
                new PopulationLink(Optional.empty(), Optional.empty(), Optional.empty(), PATIENCE, Clock.systemUTC());
        assertThat(none.isConnected()).isFalse();
        assertUnanswered(NoAnswer.UNREACHABLE, () -> none.matches(question()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ndxp.example.vn",
                "http://127.0.0.1.example.vn",
                "ftp://127.0.0.1",
                "https://a:b@ndxp.example.vn",
                "/token"
            })
    void people_are_told_only_to_a_safe_address(String address) {
        assertThatThrownBy(() -> new PopulationLink(
                        Optional.of(address), Optional.of("a"), Optional.of("b"), PATIENCE, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("eborder.population.url");
    }

    private static void assertUnanswered(NoAnswer why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.facts()).containsEntry("why", why.name()));
    }

    private static CitizenQuestion question() {
        return question("001090012345", "1990-07-05");
    }

    private static CitizenQuestion question(String number, String born) {
        return new CitizenQuestion(
                UUID.randomUUID(),
                "LAND_CITIZEN: Quyết định 15/2019/QĐ-TTg, Điều 10(3)",
                "G01.1.26.0001",
                new Citizen("land-citizen#", number, "NGUYỄN VĂN MẪU", born));
    }

    private Map<String, String> health() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(simulator.address() + "/health"))
                        .build(),
                BodyHandlers.ofString());
        return FlatJson.read(answer.body());
    }

    private void fault(String name, int value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.address() + "/faults"))
                .POST(BodyPublishers.ofString("{\"" + name + "\":" + value + "}"))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    /** A clock that is put forward. */
    private static final class Later extends Clock {
        private Clock now;

        Later(Clock now) {
            this.now = now;
        }

        void later(Duration by) {
            now = Clock.offset(now, by);
        }

        @Override
        public java.time.Instant instant() {
            return now.instant();
        }

        @Override
        public java.time.ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return now.withZone(zone);
        }
    }
}

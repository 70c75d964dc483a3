package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eborder.dossier.Decision;
import eborder.dossier.signing.SignatureState;
import eborder.filing.FilingOutcome;
import eborder.form.Finding;
import eborder.gate.Direction;
import eborder.gate.GateQuestion;
import eborder.permit.PermitRow;
import eborder.review.OriginalsPicture;
import eborder.shared.Problem;
import eborder.support.Database;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Plays the steps of a scenario: each is a sentence that one of the lists knows. */
final class Stage {
    private static final List<Sentence> SENTENCES = Stream.of(
                    FilerSentences.ALL,
                    ShipSentences.ALL,
                    OfficerSentences.ALL,
                    PermitSentences.ALL,
                    PaperSentences.ALL)
            .flatMap(List::stream)
            .toList();

    final Cast cast;

    private Stage(Cast cast) {
        this.cast = cast;
    }

    static Stage set(Scenario scenario) {
        return new Stage(Cast.of(scenario));
    }

    /** Plays one step; "…, refused with CODE" expects a problem. */
    void play(String step) {
        var parts = step.strip().split(",? refused with ", 2);
        if (parts.length == 1) {
            perform(parts[0]);
            return;
        }
        assertThat(catchThrowable(() -> perform(parts[0])))
                .as(step)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().name()).isEqualTo(parts[1]));
    }

    void perform(String step) {
        for (var sentence : SENTENCES) {
            var words = sentence.pattern().matcher(step);
            if (words.matches()) {
                sentence.deed().accept(this, words);
                return;
            }
        }
        throw new IllegalArgumentException("no such sentence: " + step);
    }

    void files(String who) {
        var outcome = cast.file(who);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(FilingOutcome.Filed.class);
    }

    void filesAndConfirms() {
        files("agent");
        cast.desk().claim("officer");
        decide("officer", new Decision.Confirm());
    }

    void moors(String when) {
        cast.clockIs(when);
        cast.moored();
    }

    void stopped(String codes) {
        var outcome = cast.file("agent");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FilingOutcome.Stopped.class,
                        stopped -> assertThat(stopped.findings())
                                .extracting(Finding::code)
                                .contains(codes.split(" ")));
    }

    void remarked(List<Finding> findings, String codes) {
        var warnings = findings.stream().filter(finding -> !finding.isFail()).map(Finding::code);
        assertThat(warnings).containsExactly(codes.equals("nothing") ? new String[0] : codes.split(" "));
    }

    void dossierIs(String status, String due) {
        var picture = cast.picture();
        assertThat(picture.status().name()).isEqualTo(status);
        if (due != null) {
            // written times have no seconds
            assertThat(picture.answerDue().at().truncatedTo(ChronoUnit.MINUTES)).isEqualTo(cast.moment(due));
        }
    }

    void decide(String who, Decision decision) {
        cast.desk().decide(who, cast.picture().versionNo(), decision);
    }

    void originalsAre(String who, String missing, String due) {
        var originals = cast.desk().originals(who).orElseThrow();
        assertThat(originals.missing()).isEqualTo(Long.parseLong(missing));
        assertThat(
                        originals.due() == null
                                ? "unknown"
                                : cast.written(originals.due().at()))
                .isEqualTo(due);
    }

    void differs(String what, String how) {
        cast.desk().present("officer", what, how);
        assertThat(cast.desk().originals("agent").orElseThrow().rows())
                .extracting(OriginalsPicture.Row::discrepancy)
                .contains(how);
    }

    void permitsAre(String howMany, String status) {
        assertThat(cast.permits())
                .extracting(PermitRow::status)
                .filteredOn(found -> found.name().equals(status))
                .hasSize(Integer.parseInt(howMany));
    }

    void noticesAre(String kinds) {
        assertThat(Database.rows("select kind from outbox where partner = 'SINGLE_WINDOW' order by id").stream()
                        .map(row -> row.get(0))
                        .toList())
                .containsExactly(kinds.split(" "));
    }

    void verdict(String scanned, String direction, String unit, String expected) {
        var question = new GateQuestion(
                UUID.randomUUID(), scanned, Direction.valueOf(direction), "01", GateQuestion.Reader.CAMERA, null);
        var verdict = cast.gate().ask(unit, question);
        var words = Arrays.asList(expected.split(" "));
        assertThat(verdict.colour().name()).as(verdict.toString()).isEqualTo(words.get(0));
        assertThat(verdict.reasons()).extracting(Enum::name).containsExactlyElementsOf(words.subList(1, words.size()));
        assertThat(cast.gate().ask(unit, question).colour()).isEqualTo(verdict.colour());
        cast.aSecondPasses();
    }

    void signatureIs(SignatureState state, String expected) {
        var found = state.isSigned() ? "signed" : state.isOwed() ? "to be signed" : "without a signature";
        assertThat(found).isEqualTo(expected);
    }

    int row(String counted) {
        return Integer.parseInt(counted) - 1;
    }

    /** Its entry is filed and confirmed, and it has moored. */
    void shipLiesInPort() {
        List.of("agent files", "officer claims", "officer confirms", "agent reports mooring")
                .forEach(this::play);
    }

    void permitHolds(int row, String from, String until) {
        var permit = cast.permits().get(row);
        assertThat(permit.validFrom()).isEqualTo(cast.moment(from));
        assertThat(permit.validUntil()).isEqualTo(cast.moment(until));
    }
}

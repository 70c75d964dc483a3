package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eborder.dossier.Decision;
import eborder.dossier.RefusalReason;
import eborder.filing.FilingOutcome;
import eborder.form.Finding;
import eborder.gate.Direction;
import eborder.gate.GateQuestion;
import eborder.permit.PermitRow;
import eborder.review.DecisionPaper;
import eborder.shared.Problem;
import eborder.support.Database;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Understands the steps of the scenarios: each pattern is a sentence an officer can read. */
final class Stage {
    private record Sentence(Pattern pattern, BiConsumer<Stage, MatchResult> deed) {}

    private static final List<Sentence> SENTENCES = List.of(
            sentence("clock is (.+)", (stage, words) -> stage.cast.clockIs(words.group(1))),
            sentence("agent is stopped by (.+)", (stage, words) -> stage.stopped(words.group(1))),
            sentence("(agent|rival) files", (stage, words) -> stage.files(words.group(1))),
            sentence("agent files and officer confirms", (stage, words) -> stage.filesAndConfirms()),
            sentence("the ship moors at (.+)", (stage, words) -> stage.moors(words.group(1))),
            sentence("agent reports mooring", (stage, words) -> stage.cast.moored()),
            sentence(
                    "(agent|rival) begins (\\w+) leaving (.+)",
                    (stage, words) -> stage.cast.depart(words.group(1), words.group(2), words.group(3))),
            sentence("agent reports that the ship has left", (stage, words) -> stage.cast.left()),
            sentence(
                    "agent takes person (\\d+) off the list",
                    (stage, words) -> stage.cast.takeOff(Integer.parseInt(words.group(1)) - 1)),
            sentence(
                    "agent answers (\\w+) with ?(.*)",
                    (stage, words) -> stage.cast.answer("general-declaration", Map.of(words.group(1), words.group(2)))),
            sentence(
                    "agent answers (\\w+) in ([a-z-]+) with (.*)",
                    (stage, words) -> stage.cast.answer(words.group(2), Map.of(words.group(1), words.group(3)))),
            sentence(
                    "person (\\d+) (wants to go ashore|stays on board)",
                    (stage, words) -> stage.cast.alter(
                            Integer.parseInt(words.group(1)) - 1,
                            Map.of("shoreLeave", words.group(2).startsWith("wants") ? "1" : "0"))),
            sentence(
                    "person (\\d+) has (\\w+) (.+)",
                    (stage, words) -> stage.cast.alter(
                            Integer.parseInt(words.group(1)) - 1, Map.of(words.group(2), words.group(3)))),
            sentence("on the list there is also (.+)", (stage, words) -> stage.cast.join(words.group(1))),
            sentence(
                    "passengers of the file are (.+)",
                    (stage, words) -> stage.cast.passengers(words.group(1).split("; "))),
            sentence(
                    "(\\w+) in ([a-z-]+) is ?(.*)",
                    (stage, words) -> assertThat(stage.cast.answered(words.group(2), words.group(1)))
                            .isEqualTo(words.group(3))),
            sentence(
                    "(agent|rival) asks to change it by (\\w+)",
                    (stage, words) -> stage.cast.change(words.group(1), words.group(2))),
            sentence("agent explains the change", (stage, words) -> stage.cast.explain()),
            sentence("agent states the case (\\w+)", (stage, words) -> stage.cast.stateCase(words.group(1))),
            sentence("agent looks at what was changed", (stage, words) -> stage.cast.backToChanged()),
            sentence(
                    "agent looks at change (\\d+)",
                    (stage, words) -> stage.cast.toChange(Integer.parseInt(words.group(1)))),
            sentence("agent looks at the departure", (stage, words) -> stage.cast.backToDeparture()),
            sentence("agent looks at the arrival", (stage, words) -> stage.cast.backToArrival()),
            sentence("(agent|rival) withdraws it", (stage, words) -> stage.cast.withdraw(words.group(1), "")),
            sentence(
                    "(agent|rival) withdraws it because (.+)",
                    (stage, words) -> stage.cast.withdraw(words.group(1), words.group(2))),
            sentence("agent asks for (\\w+)", (stage, words) -> stage.cast.askFor(words.group(1), null)),
            sentence(
                    "version is (\\d+)",
                    (stage, words) ->
                            assertThat(stage.cast.picture().versionNo()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "(officer|commander) confirms on board",
                    (stage, words) -> stage.decide(words.group(1), new Decision.ConfirmOnBoard("Tại cầu 3"))),
            sentence(
                    "(\\d+) differences? (?:is|are) shown",
                    (stage, words) ->
                            assertThat(stage.cast.picture().differences()).hasSize(Integer.parseInt(words.group(1)))),
            sentence(
                    "the ship is (\\w+)",
                    (stage, words) ->
                            assertThat(stage.cast.picture().phase().name()).isEqualTo(words.group(1))),
            sentence("the checks remark (.+)", (stage, words) -> stage.remarked(words.group(1))),
            sentence(
                    "dossier is in time",
                    (stage, words) -> assertThat(stage.cast.picture().late()).isFalse()),
            sentence(
                    "dossier is late",
                    (stage, words) -> assertThat(stage.cast.picture().late()).isTrue()),
            sentence(
                    "dossier is (\\w+), answer due (.+)",
                    (stage, words) -> stage.dossierIs(words.group(1), words.group(2))),
            sentence("dossier is (\\w+)", (stage, words) -> stage.dossierIs(words.group(1), null)),
            sentence("(officer|stranger|commander) claims", (stage, words) -> stage.cast.claim(words.group(1))),
            sentence(
                    "(officer|stranger) confirms",
                    (stage, words) -> stage.decide(words.group(1), new Decision.Confirm())),
            sentence(
                    "agent opens (\\w+) at (\\w+) arriving (.+)",
                    (stage, words) -> stage.cast.arrive(words.group(1), words.group(2), words.group(3))),
            sentence(
                    "(\\d+) persons are on the list",
                    (stage, words) -> assertThat(stage.cast.persons()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "officer asks for a supplement",
                    (stage, words) -> stage.decide(
                            "officer",
                            new Decision.AskSupplement("Bổ sung số hộ chiếu", List.of("crew-list#/crew/0/docNumber")))),
            sentence(
                    "officer's decision on version (\\d+) is",
                    (stage, words) ->
                            stage.cast.decide("officer", Integer.parseInt(words.group(1)), new Decision.Confirm())),
            sentence(
                    "officer proposes to refuse without a text",
                    (stage, words) -> stage.decide(
                            "officer", new Decision.ProposeRefusal(RefusalReason.SIGNS_OF_VIOLATION, " "))),
            sentence(
                    "officer proposes to refuse",
                    (stage, words) -> stage.decide(
                            "officer", new Decision.ProposeRefusal(RefusalReason.SIGNS_OF_VIOLATION, "Nghi khai sai"))),
            sentence(
                    "(officer|commander) refuses",
                    (stage, words) -> stage.decide(
                            words.group(1), new Decision.Refuse(RefusalReason.SIGNS_OF_VIOLATION, "Khai sai"))),
            sentence(
                    "(\\d+) permits? (?:is|are) (\\w+)",
                    (stage, words) -> stage.permitsAre(words.group(1), words.group(2))),
            sentence(
                    "it asks for no permits",
                    (stage, words) -> assertThat(stage.cast.permitsOfIt()).isEmpty()),
            sentence("(officer|commander) approves permits", (stage, words) -> stage.cast.approve(words.group(1))),
            sentence("commander revokes the permit", (stage, words) -> stage.cast.revoke()),
            sentence("the timer looks for what has lapsed", (stage, words) -> stage.cast.lapse()),
            sentence(
                    "(\\d+) originals are missing, due (.+)",
                    (stage, words) -> stage.originalsAre(words.group(1), words.group(2))),
            sentence(
                    "(officer|stranger) sees the original of (\\S+)",
                    (stage, words) -> stage.cast.present(words.group(1), words.group(2))),
            sentence(
                    "(\\d+) dossiers have originals overdue",
                    (stage, words) -> assertThat(stage.cast.overdue()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "rival opens (\\w+) at (\\w+) arriving (.+), and finds (\\d+) persons and call sign (\\w+)",
                    (stage, words) -> assertThat(
                                    stage.cast.foundByRival(words.group(1), words.group(2), words.group(3)))
                            .isEqualTo(words.group(4) + " " + words.group(5))),
            sentence(
                    "fees are (.+)",
                    (stage, words) -> assertThat(stage.cast.fees()).isEqualTo(words.group(1))),
            sentence(
                    "(\\w+) still to be paid",
                    (stage, words) -> assertThat(stage.cast.feesOpen()).isEqualTo(words.group(1))),
            sentence(
                    "officer records receipt (\\S*) for (\\w+)",
                    (stage, words) -> stage.cast.paid(words.group(1), words.group(2))),
            sentence("permits are signed", (stage, words) -> stage.cast.sign()),
            sentence("notices are (.+)", (stage, words) -> stage.noticesAre(words.group(1))),
            sentence(
                    "guard checks (.+) (OUT|IN) at (\\w+), verdict (.+)",
                    (stage, words) -> stage.verdict(
                            stage.cast.barcodeOf(words.group(1)), words.group(2), words.group(3), words.group(4))),
            sentence(
                    "guard checks (OUT|IN) at (\\w+), verdict (.+)",
                    (stage, words) ->
                            stage.verdict(stage.cast.barcode(), words.group(1), words.group(2), words.group(3))),
            sentence(
                    "guard scans (.+) at (\\w+), verdict (.+)",
                    (stage, words) ->
                            stage.verdict(stage.cast.scanOf(words.group(1)), "OUT", words.group(2), words.group(3))),
            sentence("decisions are signed", (stage, words) -> stage.cast.signDecisions()),
            sentence(
                    "the refusal names (forms?|no form) ?(.*) and (.+)",
                    (stage, words) -> stage.refusalNames(words.group(2), words.group(3))),
            sentence(
                    "(\\w+) takes the (refusal|confirmation)",
                    (stage, words) -> assertThat(stage.cast.paper(
                                    words.group(1),
                                    DecisionPaper.valueOf(words.group(2).toUpperCase(Locale.ROOT))))
                            .isNotEmpty()),
            sentence(
                    "(\\w+) prints ([a-z-]+) as (draft|version \\d+), saying (.+)",
                    (stage, words) -> stage.prints(words.group(1), words.group(2), words.group(3), words.group(4))),
            sentence("(\\w+) prints ([a-z-]+)", (stage, words) -> stage.cast.print(words.group(1), words.group(2))),
            // what isn't about a ship's own movement
            sentence("the ship lies in port", (stage, words) -> stage.shipLiesInPort()),
            sentence(
                    "agent leaves (\\w+) in ([a-z-]+) blank",
                    (stage, words) -> stage.cast.answer(words.group(2), Map.of(words.group(1), ""))),
            sentence(
                    "agent leaves (\\w+) of person (\\d+) in ([a-z-]+) blank",
                    (stage, words) ->
                            stage.cast.answerOf(stage.row(words.group(2)), words.group(3), words.group(1), "")),
            sentence("agent turns to what was asked for", (stage, words) -> stage.cast.turnToAsked()),
            sentence(
                    "permit (\\d+) shows (.+)",
                    (stage, words) -> assertThat(stage.cast.photoOn(stage.row(words.group(1))))
                            .isEqualTo(SamplePapers.paper(words.group(2)).content())),
            sentence("agent turns to the ship", (stage, words) -> stage.cast.turnToShip()),
            sentence("agent turns to the other ship", (stage, words) -> stage.cast.turnToOtherShip()),
            sentence(
                    "agent explains the amendment",
                    (stage, words) -> stage.cast.answer(
                            "amendment",
                            Map.of(
                                    "reason",
                                    "TYPING_ERROR",
                                    "explanation",
                                    "Nhập sai",
                                    "contactPhone",
                                    "0912 345 678"))),
            sentence(
                    "agent asks for (\\w+) at (\\w+)",
                    (stage, words) -> stage.cast.askFor(words.group(1), null, words.group(2))),
            sentence(
                    "agent asks for (\\w+) as (\\w+)",
                    (stage, words) -> stage.cast.askFor(words.group(1), words.group(2))),
            sentence(
                    "(agent|rival) attaches ([a-z-]+)",
                    (stage, words) -> stage.cast.attach(words.group(1), words.group(2), 0, "a document")),
            sentence(
                    "(agent|rival) attaches ([a-z-]+) as (.+)",
                    (stage, words) -> stage.cast.attach(words.group(1), words.group(2), 0, words.group(3))),
            sentence(
                    "agent attaches ([a-z-]+) of person (\\d+) as (.+)",
                    (stage, words) ->
                            stage.cast.attach("agent", words.group(1), stage.row(words.group(2)), words.group(3))),
            sentence(
                    "agent answers (\\w+) of person (\\d+) in ([a-z-]+) with (.*)",
                    (stage, words) -> stage.cast.answerOf(
                            stage.row(words.group(2)), words.group(3), words.group(1), words.group(4))),
            sentence(
                    "agent takes person (\\d+) off ([a-z-]+)",
                    (stage, words) -> stage.cast.takeOff(stage.row(words.group(1)), words.group(2))),
            sentence("(agent|rival) looks at it", (stage, words) -> stage.cast.lookAt(words.group(1))),
            sentence(
                    "it is about (.+)",
                    (stage, words) -> assertThat(stage.cast.picture().subject()).isEqualTo(words.group(1))),
            sentence("commander confirms", (stage, words) -> stage.decide("commander", new Decision.Confirm())),
            sentence(
                    "officer asks for a supplement of (\\S+)",
                    (stage, words) -> stage.decide(
                            "officer", new Decision.AskSupplement("Đề nghị xem lại", List.of(words.group(1))))),
            sentence(
                    "commander sends it back",
                    (stage, words) -> stage.decide("commander", new Decision.SendBack("Không đủ căn cứ"))),
            sentence(
                    "permit (\\d+) holds from (.+) until (.+)",
                    (stage, words) -> stage.permitHolds(stage.row(words.group(1)), words.group(2), words.group(3))),
            sentence(
                    "(\\S+) is an account of (agent|another company)",
                    (stage, words) -> stage.cast.openAccount(words.group(1), words.group(2))),
            sentence(
                    "account (\\S+) is (open|closed|unknown)",
                    (stage, words) ->
                            assertThat(SampleAccounts.state(words.group(1))).isEqualTo(words.group(2))),
            sentence(
                    "(agent|rival) fetches the first password of (\\S+)",
                    (stage, words) -> stage.cast.fetchPassword(words.group(1), words.group(2))),
            sentence(
                    "signing in as (\\S+) (works|fails)",
                    (stage, words) -> assertThat(stage.cast.accounts().opens(words.group(1)))
                            .isEqualTo(words.group(2).equals("works"))));

    private final Cast cast;

    private Stage(Cast cast) {
        this.cast = cast;
    }

    static Stage set(Scenario scenario) {
        return new Stage(Cast.of(scenario));
    }

    private static Sentence sentence(String pattern, BiConsumer<Stage, MatchResult> deed) {
        return new Sentence(Pattern.compile(pattern), deed);
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

    private void perform(String step) {
        for (var sentence : SENTENCES) {
            var words = sentence.pattern().matcher(step);
            if (words.matches()) {
                sentence.deed().accept(this, words);
                return;
            }
        }
        throw new IllegalArgumentException("no such sentence: " + step);
    }

    private void files(String who) {
        var outcome = cast.file(who);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(FilingOutcome.Filed.class);
    }

    private void filesAndConfirms() {
        files("agent");
        cast.claim("officer");
        decide("officer", new Decision.Confirm());
    }

    private void moors(String when) {
        cast.clockIs(when);
        cast.moored();
    }

    private void stopped(String codes) {
        var outcome = cast.file("agent");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FilingOutcome.Stopped.class,
                        stopped -> assertThat(stopped.findings())
                                .extracting(Finding::code)
                                .contains(codes.split(" ")));
    }

    private void remarked(String codes) {
        var warnings = cast.picture().findings().stream()
                .filter(finding -> !finding.isFail())
                .map(Finding::code);
        assertThat(warnings).containsExactly(codes.equals("nothing") ? new String[0] : codes.split(" "));
    }

    private void dossierIs(String status, String due) {
        var picture = cast.picture();
        assertThat(picture.status().name()).isEqualTo(status);
        if (due != null) {
            // written times have no seconds
            assertThat(picture.answerDue().at().truncatedTo(ChronoUnit.MINUTES)).isEqualTo(cast.moment(due));
        }
    }

    private void decide(String who, Decision decision) {
        cast.decide(who, cast.picture().versionNo(), decision);
    }

    private void originalsAre(String missing, String due) {
        var originals = cast.originals();
        assertThat(originals.missing()).isEqualTo(Long.parseLong(missing));
        assertThat(
                        originals.due() == null
                                ? "unknown"
                                : cast.written(originals.due().at()))
                .isEqualTo(due);
    }

    private void permitsAre(String howMany, String status) {
        assertThat(cast.permits())
                .extracting(PermitRow::status)
                .filteredOn(found -> found.name().equals(status))
                .hasSize(Integer.parseInt(howMany));
    }

    private void noticesAre(String kinds) {
        assertThat(Database.rows("select kind from outbox order by id").stream()
                        .map(row -> row.get(0))
                        .toList())
                .containsExactly(kinds.split(" "));
    }

    private void verdict(String scanned, String direction, String unit, String expected) {
        var question = new GateQuestion(
                UUID.randomUUID(), scanned, Direction.valueOf(direction), "01", GateQuestion.Reader.CAMERA);
        var verdict = cast.ask(unit, question);
        var words = Arrays.asList(expected.split(" "));
        assertThat(verdict.colour().name()).as(verdict.toString()).isEqualTo(words.get(0));
        assertThat(verdict.reasons()).extracting(Enum::name).containsExactlyElementsOf(words.subList(1, words.size()));
        assertThat(cast.ask(unit, question).colour()).isEqualTo(verdict.colour());
        cast.aSecondPasses();
    }

    private void refusalNames(String forms, String law) {
        var sheet = cast.refusal();
        assertThat(sheet.number()).isEqualTo(cast.picture().number().text());
        assertThat(String.join(", ", sheet.refusal().forms())).isEqualTo(forms);
        assertThat(sheet.refusal().law()).contains(law);
        assertThat(sheet.reasonKey()).isEqualTo(RefusalReason.SIGNS_OF_VIOLATION.messageKey());
        assertThat(sheet.text()).isEqualTo("Khai sai");
        assertThat(sheet.officerName()).isEqualTo("COMMANDER");
        assertThat(sheet.onBoard())
                .isEqualTo(cast.picture().call() != null && cast.picture().changes() == null);
    }

    private void prints(String who, String form, String which, String said) {
        var sheet = cast.print(who, form);
        assertThat(sheet.isDraft() ? "draft" : "version " + sheet.filing().number())
                .isEqualTo(which);
        assertThat(sheet.form().id()).isEqualTo(form);
        assertThat(sheet.form().toString()).contains(said);
        assertThat(sheet.unitName()).isNotBlank();
        assertThat(sheet.filer()).isEqualTo("DAI LY SAO BIEN");
    }

    private int row(String counted) {
        return Integer.parseInt(counted) - 1;
    }

    /** Its entry is filed and confirmed, and it has moored. */
    private void shipLiesInPort() {
        List.of("agent files", "officer claims", "officer confirms", "agent reports mooring")
                .forEach(this::play);
    }

    private void permitHolds(int row, String from, String until) {
        var permit = cast.permits().get(row);
        assertThat(permit.validFrom()).isEqualTo(cast.moment(from));
        assertThat(permit.validUntil()).isEqualTo(cast.moment(until));
    }
}

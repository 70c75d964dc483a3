package eborder.scenario;

import static eborder.scenario.Sentence.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What filers do, and what they find in the dossier at hand. */
final class FilerSentences {
    static final List<Sentence> ALL = List.of(
            sentence("clock is (.+)", (stage, words) -> stage.cast.clockIs(words.group(1))),
            sentence("agent is stopped by (.+)", (stage, words) -> stage.stopped(words.group(1))),
            sentence("(agent|rival) files", (stage, words) -> stage.files(words.group(1))),
            sentence("agent files and officer confirms", (stage, words) -> stage.filesAndConfirms()),
            sentence(
                    "agent takes person (\\d+) off the list",
                    (stage, words) -> stage.cast.writing().takeOff(Integer.parseInt(words.group(1)) - 1)),
            sentence(
                    "agent answers (\\w+) with ?(.*)",
                    (stage, words) ->
                            stage.cast.writing().answer("general-declaration", Map.of(words.group(1), words.group(2)))),
            sentence(
                    "agent answers (\\w+) in ([a-z-]+) with (.*)",
                    (stage, words) ->
                            stage.cast.writing().answer(words.group(2), Map.of(words.group(1), words.group(3)))),
            sentence(
                    "person (\\d+) (wants to go ashore|stays on board)",
                    (stage, words) -> stage.cast
                            .writing()
                            .alter(
                                    Integer.parseInt(words.group(1)) - 1,
                                    Map.of("shoreLeave", words.group(2).startsWith("wants") ? "1" : "0"))),
            sentence(
                    "person (\\d+) has (\\w+) (.+)",
                    (stage, words) -> stage.cast
                            .writing()
                            .alter(Integer.parseInt(words.group(1)) - 1, Map.of(words.group(2), words.group(3)))),
            sentence(
                    "on the list there is also (.+)",
                    (stage, words) -> stage.cast.writing().join(words.group(1))),
            sentence(
                    "passengers of the file are (.+)",
                    (stage, words) ->
                            stage.cast.writing().passengers(words.group(1).split("; "))),
            sentence(
                    "(\\w+) in ([a-z-]+) is ?(.*)",
                    (stage, words) -> assertThat(stage.cast.writing().answered(words.group(2), words.group(1)))
                            .isEqualTo(words.group(3))),
            sentence(
                    "(agent|rival) asks to change it by (\\w+)",
                    (stage, words) -> stage.cast.change(words.group(1), words.group(2))),
            sentence(
                    "agent explains the change",
                    (stage, words) -> stage.cast.writing().explain()),
            sentence(
                    "agent states the case (\\w+)",
                    (stage, words) -> stage.cast.writing().stateCase(words.group(1))),
            sentence("agent looks at what was changed", (stage, words) -> stage.cast.backToChanged()),
            sentence(
                    "agent looks at change (\\d+)",
                    (stage, words) -> stage.cast.toChange(Integer.parseInt(words.group(1)))),
            sentence(
                    "agent looks at request (\\d+)",
                    (stage, words) -> stage.cast.toRequest(Integer.parseInt(words.group(1)))),
            sentence("agent asks for it once more", (stage, words) -> stage.cast.askOnceMore()),
            sentence("(agent|rival) withdraws it", (stage, words) -> stage.cast.withdraw(words.group(1), "")),
            sentence(
                    "(agent|rival) withdraws it because (.+)",
                    (stage, words) -> stage.cast.withdraw(words.group(1), words.group(2))),
            sentence("agent asks for (\\w+)", (stage, words) -> stage.cast.askFor(words.group(1), null)),
            sentence(
                    "the movement is (\\w+)",
                    (stage, words) ->
                            assertThat(stage.cast.picture().movement().name()).isEqualTo(words.group(1))),
            sentence(
                    "version is (\\d+)",
                    (stage, words) ->
                            assertThat(stage.cast.picture().versionNo()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "(\\d+) differences? (?:is|are) shown",
                    (stage, words) ->
                            assertThat(stage.cast.picture().differences()).hasSize(Integer.parseInt(words.group(1)))),
            sentence(
                    "the checks remark (.+)",
                    (stage, words) -> stage.remarked(stage.cast.picture().findings(), words.group(1))),
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
            sentence(
                    "(\\d+) persons are on the list",
                    (stage, words) ->
                            assertThat(stage.cast.writing().persons()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "agent leaves (\\w+) in ([a-z-]+) blank",
                    (stage, words) -> stage.cast.writing().answer(words.group(2), Map.of(words.group(1), ""))),
            sentence(
                    "agent leaves (\\w+) of person (\\d+) in ([a-z-]+) blank",
                    (stage, words) -> stage.cast
                            .writing()
                            .answerOf(stage.row(words.group(2)), words.group(3), words.group(1), "")),
            sentence(
                    "agent explains the amendment",
                    (stage, words) -> stage.cast
                            .writing()
                            .answer(
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
                    (stage, words) -> stage.cast.writing().attach(words.group(1), words.group(2), 0, "a document")),
            sentence(
                    "(agent|rival) attaches ([a-z-]+) as (.+)",
                    (stage, words) -> stage.cast.writing().attach(words.group(1), words.group(2), 0, words.group(3))),
            sentence(
                    "agent attaches ([a-z-]+) of person (\\d+) as (.+)",
                    (stage, words) -> stage.cast
                            .writing()
                            .attach("agent", words.group(1), stage.row(words.group(2)), words.group(3))),
            sentence(
                    "agent answers (\\w+) of person (\\d+) in ([a-z-]+) with (.*)",
                    (stage, words) -> stage.cast
                            .writing()
                            .answerOf(stage.row(words.group(2)), words.group(3), words.group(1), words.group(4))),
            sentence(
                    "agent takes person (\\d+) off ([a-z-]+)",
                    (stage, words) -> stage.cast.writing().takeOff(stage.row(words.group(1)), words.group(2))),
            sentence("(agent|rival) signs", (stage, words) -> stage.cast.sign(words.group(1))),
            sentence(
                    "(agent|officer) finds it (to be signed|signed|without a signature)",
                    (stage, words) -> stage.signatureIs(stage.cast.signature(words.group(1)), words.group(2))),
            sentence("(agent|rival) looks at it", (stage, words) -> stage.cast.lookAt(words.group(1))),
            sentence(
                    "it is about (.+)",
                    (stage, words) -> assertThat(stage.cast.picture().subject()).isEqualTo(words.group(1))),
            sentence(
                    "agent asks to (suspend|resume|cancel) (\\S+) at (\\w+)",
                    (stage, words) -> stage.cast.askAbout(words.group(2), words.group(1), words.group(3))),
            sentence(
                    "(agent|rival) fetches the first password of (\\S+)",
                    (stage, words) -> stage.cast.fetchPassword(words.group(1), words.group(2))));

    private FilerSentences() {}
}

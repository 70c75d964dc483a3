package eborder.scenario;

import static eborder.scenario.Sentence.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.dossier.RefusalReason;
import java.util.List;

/** What officers and commanders do, what they see, and what becomes of it. */
final class OfficerSentences {
    static final List<Sentence> ALL = List.of(
            sentence(
                    "(officer|commander) confirms on board",
                    (stage, words) -> stage.decide(words.group(1), new Decision.ConfirmOnBoard("Tại cầu 3"))),
            sentence(
                    "officer is told (.+)",
                    (stage, words) -> stage.remarked(stage.cast.desk().told(), words.group(1))),
            sentence(
                    "(officer|stranger|commander) claims",
                    (stage, words) -> stage.cast.desk().claim(words.group(1))),
            sentence(
                    "(officer|stranger) confirms",
                    (stage, words) -> stage.decide(words.group(1), new Decision.Confirm())),
            sentence(
                    "officer confirms although somebody is ashore, because (.+)",
                    (stage, words) -> stage.decide("officer", new Decision.Confirm(words.group(1)))),
            sentence(
                    "officer asks for a supplement",
                    (stage, words) -> stage.decide(
                            "officer",
                            new Decision.AskSupplement("Bổ sung số hộ chiếu", List.of("crew-list#/crew/0/docNumber")))),
            sentence(
                    "officer's decision on version (\\d+) is",
                    (stage, words) -> stage.cast
                            .desk()
                            .decide("officer", Integer.parseInt(words.group(1)), new Decision.Confirm())),
            sentence(
                    "officer proposes to refuse without a text",
                    (stage, words) -> stage.decide(
                            "officer", new Decision.ProposeRefusal(RefusalReason.SIGNS_OF_VIOLATION, " "))),
            sentence(
                    "officer proposes to refuse in more words than a sheet holds",
                    (stage, words) -> stage.decide(
                            "officer",
                            new Decision.ProposeRefusal(RefusalReason.SIGNS_OF_VIOLATION, "a".repeat(2001)))),
            sentence(
                    "officer proposes to refuse",
                    (stage, words) -> stage.decide(
                            "officer", new Decision.ProposeRefusal(RefusalReason.SIGNS_OF_VIOLATION, "Nghi khai sai"))),
            sentence(
                    "(officer|commander) refuses",
                    (stage, words) -> stage.decide(
                            words.group(1), new Decision.Refuse(RefusalReason.SIGNS_OF_VIOLATION, "Khai sai"))),
            sentence(
                    "the timer looks for what has lapsed",
                    (stage, words) -> stage.cast.desk().lapse()),
            sentence(
                    "(\\d+) originals? (?:is|are) missing, due (.+)",
                    (stage, words) -> stage.originalsAre("officer", words.group(1), words.group(2))),
            sentence(
                    "(agent|rival) reads that (\\d+) originals? (?:is|are) missing, due (.+)",
                    (stage, words) -> stage.originalsAre(words.group(1), words.group(2), words.group(3))),
            sentence(
                    "no originals are asked for",
                    (stage, words) ->
                            assertThat(stage.cast.desk().originals("officer")).isEmpty()),
            sentence(
                    "(officer|stranger) sees the original of (\\S+)",
                    (stage, words) -> stage.cast.desk().present(words.group(1), words.group(2), "")),
            sentence(
                    "officer sees that the original of (\\S+) differs: (.+)",
                    (stage, words) -> stage.differs(words.group(1), words.group(2))),
            sentence(
                    "(\\d+) dossiers? ha(?:s|ve) originals overdue",
                    (stage, words) ->
                            assertThat(stage.cast.desk().overdue()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "fees are (.+)",
                    (stage, words) -> assertThat(stage.cast.desk().fees()).isEqualTo(words.group(1))),
            sentence(
                    "(\\w+) still to be paid",
                    (stage, words) -> assertThat(stage.cast.desk().feesOpen()).isEqualTo(words.group(1))),
            sentence(
                    "officer records receipt (\\S*) for (\\w+)",
                    (stage, words) -> stage.cast.desk().paid(words.group(1), words.group(2))),
            sentence("notices are (.+)", (stage, words) -> stage.noticesAre(words.group(1))),
            sentence(
                    "the newest ([a-z-]+) is (.+)",
                    (stage, words) -> assertThat(stage.cast.desk().newestPaper(words.group(1)))
                            .isEqualTo(SamplePapers.paper(words.group(2)).content())),
            sentence("commander confirms", (stage, words) -> stage.decide("commander", new Decision.Confirm())),
            sentence(
                    "officer asks for a supplement of (\\S+)",
                    (stage, words) -> stage.decide(
                            "officer", new Decision.AskSupplement("Đề nghị xem lại", List.of(words.group(1))))),
            sentence(
                    "commander sends it back",
                    (stage, words) -> stage.decide("commander", new Decision.SendBack("Không đủ căn cứ"))),
            sentence(
                    "(\\S+) is an account of (agent|another company)",
                    (stage, words) -> stage.cast.openAccount(words.group(1), words.group(2))),
            sentence(
                    "account (\\S+) is (open|suspended|closed|unknown)",
                    (stage, words) ->
                            assertThat(SampleAccounts.state(words.group(1))).isEqualTo(words.group(2))),
            sentence(
                    "signing in as (\\S+) (works|fails|is held up as suspended)",
                    (stage, words) -> assertThat(stage.cast.accounts().signingIn(words.group(1)))
                            .isEqualTo(words.group(2))),
            sentence(
                    "account (\\S+) was granted by (\\w+)",
                    (stage, words) ->
                            assertThat(SampleAccounts.onFile(words.group(1))).startsWith(words.group(2) + " ")),
            sentence(
                    "account (\\S+) stands so because (\\w+)",
                    (stage, words) ->
                            assertThat(SampleAccounts.onFile(words.group(1))).endsWith(" " + words.group(2))),
            sentence(
                    "the result is form (\\w+)",
                    (stage, words) -> assertThat(stage.cast.picture().result()).isEqualTo(words.group(1))),
            sentence("the timer looks after the accounts", (stage, words) -> stage.cast.accountsTick()));

    private OfficerSentences() {}
}

package eborder.scenario;

import static eborder.scenario.Sentence.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How permits are given, and what the gate says to them. */
final class PermitSentences {
    static final List<Sentence> ALL = List.of(
            sentence(
                    "the permit is another company's",
                    (stage, words) -> stage.cast.desk().givePermitsAway()),
            sentence(
                    "commander sees (\\d+) permits? that (?:its|their) holder has already",
                    (stage, words) ->
                            assertThat(stage.cast.desk().heldAlready()).isEqualTo(Integer.parseInt(words.group(1)))),
            sentence(
                    "(\\d+) permits? (?:is|are) (\\w+)",
                    (stage, words) -> stage.permitsAre(words.group(1), words.group(2))),
            sentence(
                    "it asks for no permits",
                    (stage, words) -> assertThat(stage.cast.permitsOfIt()).isEmpty()),
            sentence(
                    "(officer|commander) approves permits",
                    (stage, words) -> stage.cast.desk().approve(words.group(1))),
            sentence(
                    "(\\w+) (suspends|resumes|revokes|takes back|reports the loss of|asks for another in place of) the permit"
                            + "(?:,? (without a reason|for a wrong reason))?",
                    (stage, words) -> stage.cast
                            .desk()
                            .changePermit(
                                    words.group(1),
                                    words.group(2) + (words.group(3) == null ? "" : " " + words.group(3)))),
            sentence(
                    "(\\w+) (suspends|revokes|takes back) the permit that has changed since",
                    (stage, words) -> stage.cast.desk().changePermitUnseen(words.group(1), words.group(2))),
            sentence(
                    "(\\w+) prints the permit",
                    (stage, words) -> stage.cast.desk().printPermit(words.group(1))),
            sentence(
                    "the newest permit stands in the first one's place",
                    (stage, words) -> stage.cast.desk().newestReplacesFirst()),
            sentence("permits are signed", (stage, words) -> stage.cast.desk().sign()),
            sentence(
                    "guard checks the newest of (.+) (OUT|IN) at (\\w+), verdict (.+)",
                    (stage, words) -> stage.verdict(
                            stage.cast.gate().newestBarcodeOf(words.group(1)),
                            words.group(2),
                            words.group(3),
                            words.group(4))),
            sentence(
                    "guard checks (.+) (OUT|IN) at (\\w+), verdict (.+)",
                    (stage, words) -> stage.verdict(
                            stage.cast.gate().barcodeOf(words.group(1)),
                            words.group(2),
                            words.group(3),
                            words.group(4))),
            sentence(
                    "guard checks (OUT|IN) at (\\w+), verdict (.+)",
                    (stage, words) ->
                            stage.verdict(stage.cast.gate().barcode(), words.group(1), words.group(2), words.group(3))),
            sentence(
                    "guard scans (.+) at (\\w+), verdict (.+)",
                    (stage, words) -> stage.verdict(
                            stage.cast.gate().scanOf(words.group(1)), "OUT", words.group(2), words.group(3))),
            sentence(
                    "permit (\\d+) shows (.+)",
                    (stage, words) -> assertThat(stage.cast.desk().photoOn(stage.row(words.group(1))))
                            .isEqualTo(SamplePapers.paper(words.group(2)).content())),
            sentence(
                    "permit (\\d+) holds from (.+) until (.+)",
                    (stage, words) -> stage.permitHolds(stage.row(words.group(1)), words.group(2), words.group(3))));

    private PermitSentences() {}
}

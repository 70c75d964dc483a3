package eborder.scenario;

import static eborder.scenario.Sentence.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How ships come and go. */
final class ShipSentences {
    static final List<Sentence> ALL = List.of(
            sentence("the ship moors at (.+)", (stage, words) -> stage.moors(words.group(1))),
            sentence("agent reports mooring", (stage, words) -> stage.cast.moored()),
            sentence(
                    "(agent|rival) begins (\\w+) leaving (.+)",
                    (stage, words) -> stage.cast.depart(words.group(1), words.group(2), words.group(3))),
            sentence("agent reports that the ship has left", (stage, words) -> stage.cast.left()),
            sentence("agent looks at the departure", (stage, words) -> stage.cast.backToDeparture()),
            sentence("agent looks at the arrival", (stage, words) -> stage.cast.backToArrival()),
            sentence(
                    "the ship is (\\w+)",
                    (stage, words) ->
                            assertThat(stage.cast.picture().phase().name()).isEqualTo(words.group(1))),
            sentence(
                    "agent opens (\\w+) at (\\w+) arriving (.+)",
                    (stage, words) -> stage.cast.arrive(words.group(1), words.group(2), words.group(3))),
            sentence(
                    "rival opens (\\w+) at (\\w+) arriving (.+), and finds (\\d+) persons and call sign (\\w+)",
                    (stage, words) -> assertThat(
                                    stage.cast.foundByRival(words.group(1), words.group(2), words.group(3)))
                            .isEqualTo(words.group(4) + " " + words.group(5))),
            sentence("the ship lies in port", (stage, words) -> stage.shipLiesInPort()),
            sentence("agent turns to what was asked for", (stage, words) -> stage.cast.turnToAsked()),
            sentence("agent turns to the ship", (stage, words) -> stage.cast.turnToShip()),
            sentence("agent turns to the other ship", (stage, words) -> stage.cast.turnToOtherShip()));

    private ShipSentences() {}
}

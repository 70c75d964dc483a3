package eborder.scenario;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A sentence of the scenarios that an officer can read, and what it does on the stage. */
record Sentence(Pattern pattern, BiConsumer<Stage, MatchResult> deed) {
    static Sentence sentence(String pattern, BiConsumer<Stage, MatchResult> deed) {
        return new Sentence(Pattern.compile(pattern), deed);
    }
}

package eborder.scenario;

import static eborder.scenario.Sentence.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.RefusalReason;
import eborder.review.DecisionPaper;
import java.util.List;
import java.util.Locale;

/** What is printed and signed of a dossier: declarations, confirmations, refusals. */
final class PaperSentences {
    static final List<Sentence> ALL = List.of(
            sentence("decisions are signed", (stage, words) -> stage.cast.desk().signDecisions()),
            sentence(
                    "the refusal names (forms?|no form) ?(.*) and (.+)",
                    (stage, words) -> refusalNames(stage.cast, words.group(2), words.group(3))),
            sentence(
                    "(\\w+) takes the (refusal|confirmation)",
                    (stage, words) -> assertThat(stage.cast
                                    .desk()
                                    .paper(
                                            words.group(1),
                                            DecisionPaper.valueOf(words.group(2).toUpperCase(Locale.ROOT))))
                            .isNotEmpty()),
            sentence(
                    "(\\w+) prints ([a-z-]+) as (draft|version \\d+), saying (.+)",
                    (stage, words) ->
                            prints(stage.cast, words.group(1), words.group(2), words.group(3), words.group(4))),
            sentence(
                    "(\\w+) prints ([a-z-]+)",
                    (stage, words) -> stage.cast.desk().print(words.group(1), words.group(2))));

    private PaperSentences() {}

    private static void refusalNames(Cast cast, String forms, String law) {
        var sheet = cast.desk().refusal();
        assertThat(sheet.number()).isEqualTo(cast.picture().number().text());
        assertThat(String.join(", ", sheet.refusal().forms())).isEqualTo(forms);
        assertThat(sheet.refusal().law()).contains(law);
        assertThat(sheet.reasonKey()).isEqualTo(RefusalReason.SIGNS_OF_VIOLATION.messageKey());
        assertThat(sheet.text()).isEqualTo("Khai sai");
        assertThat(sheet.officerName()).isEqualTo("COMMANDER");
        assertThat(sheet.onBoard())
                .isEqualTo(cast.picture().call() != null && cast.picture().changes() == null);
    }

    private static void prints(Cast cast, String who, String form, String which, String said) {
        var sheet = cast.desk().print(who, form);
        assertThat(sheet.isDraft() ? "draft" : "version " + sheet.filing().number())
                .isEqualTo(which);
        assertThat(sheet.form().id()).isEqualTo(form);
        assertThat(sheet.form().toString()).contains(said);
        assertThat(sheet.unitName()).isNotBlank();
        assertThat(sheet.filer()).isEqualTo("DAI LY SAO BIEN");
    }
}

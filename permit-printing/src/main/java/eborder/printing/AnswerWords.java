package eborder.printing;

import eborder.paper.Answer;

/** Answers in words. Letters that the font lacks are spelled out, because a print of what was filed shows all of it. */
final class AnswerWords {
    private final Typeface face;
    private final Wording words;
    private boolean spelledOut;

    AnswerWords(Typeface face, Wording words) {
        this.face = face;
        this.words = words;
    }

    /** In both languages, blank if nothing was answered. */
    String full(Answer answer) {
        if (answer instanceof Answer.Coded coded) {
            boolean same = coded.vi().equals(coded.en());
            return coded(coded, same ? coded.vi() : coded.vi() + " / " + coded.en());
        }
        return brief(answer);
    }

    /** As short as it can be said, for a table. */
    String brief(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return clean(text.text());
        }
        if (answer instanceof Answer.Day day) {
            return Wording.day(day.day());
        }
        if (answer instanceof Answer.Moment moment) {
            return Wording.moment(moment.moment());
        }
        if (answer instanceof Answer.YesNo answered) {
            String key = answered.yes() ? "declaration.yes" : "declaration.no";
            return words.vi(key) + " / " + words.en(key);
        }
        return answer instanceof Answer.Coded coded ? coded(coded, coded.vi()) : "";
    }

    /** Text that somebody typed. */
    String clean(String typed) {
        String drawn = face.spelled(typed);
        spelledOut |= drawn.contains("[U+") && !typed.contains("[U+");
        return drawn;
    }

    boolean spelledOut() {
        return spelledOut;
    }

    private String coded(Answer.Coded coded, String name) {
        return clean(coded.code().isEmpty() ? name : name + " (" + coded.code() + ")");
    }
}

package eborder.paper;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.CodeLists;
import eborder.form.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Reads typed answers by the kind of their fields. What a draft has and nobody can read stays as it was typed. */
final class AnswerReading {
    /** Codes that the world knows; the others are the portal's own. */
    private static final Set<String> WORLDWIDE = Set.of("ports", "flags", "countries");

    private static final Answer BLANK = new Answer.Blank();
    private final CodeLists codes;

    AnswerReading(CodeLists codes) {
        this.codes = codes;
    }

    Answer answer(Field field, JsonNode answer) {
        var text = text(answer);
        if (text.isBlank()) {
            return BLANK;
        }
        return switch (field.kind()) {
            case DATE -> day(text);
            case DATE_TIME -> moment(text);
            case YES_NO -> answer.isBoolean() ? new Answer.YesNo(answer.asBoolean()) : new Answer.Text(text);
            case CODE -> coded(field.codeList(), text);
            case TEXT, LONG_TEXT, NAME, NUMBER, TABLE -> new Answer.Text(text);
        };
    }

    private static String text(JsonNode answer) {
        return answer.isNumber() ? answer.decimalValue().toPlainString() : answer.asText("");
    }

    private static Answer day(String text) {
        try {
            return new Answer.Day(LocalDate.parse(text));
        } catch (DateTimeException asTyped) {
            return new Answer.Text(text);
        }
    }

    private static Answer moment(String text) {
        try {
            return new Answer.Moment(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException asTyped) {
            return new Answer.Text(text);
        }
    }

    private Answer coded(String list, String code) {
        var shown = WORLDWIDE.contains(list) ? code : "";
        return codes.list(list)
                .find(code)
                .<Answer>map(found -> new Answer.Coded(shown, found.vi(), found.en()))
                .orElse(new Answer.Text(code));
    }
}

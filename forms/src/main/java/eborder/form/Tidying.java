package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Optional;

/** The keyword {@code x-tidy}: what a field's text is put into, and what it becomes when it is read. */
enum Tidying {
    NAME("name"),
    CODE("code"),
    DATE("date"),
    MOMENT("moment"),
    UPPER("upper"),
    IMO("imo"),
    NUMBER("number"),
    YES_NO("yes-no"),
    TEXT("text");

    private final String word;

    Tidying(String word) {
        this.word = word;
    }

    static Optional<Tidying> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The text in its tidy form; as typed if it cannot be read. */
    String tidy(String typed, Cell cell) {
        return switch (this) {
            case NAME -> NameText.tidy(typed);
            case UPPER -> PlainText.withoutBlanks(typed);
            case IMO -> PlainText.withoutBlanks(typed).replaceFirst("^IMO(?=[0-9])", "");
            case TEXT -> cell.field().kind() == Kind.LONG_TEXT ? PlainText.lines(typed) : PlainText.line(typed);
            case CODE -> cell.resolve(PlainText.line(typed)).map(Code::code).orElse(typed);
            case DATE -> DateText.parse(typed).map(DateText::write).orElse(typed);
            case MOMENT -> MomentText.parse(typed).map(MomentText::write).orElse(typed);
            case NUMBER -> NumberText.parse(typed).map(NumberText::write).orElse(typed);
            case YES_NO -> YesNoText.parse(typed).map(YesNoText::write).orElse(typed);
        };
    }

    /** The value for the schema: dates and moments in ISO form, numbers, truth values; text if it cannot be read. */
    JsonNode read(String text) {
        return switch (this) {
            case NAME, UPPER, IMO, TEXT, CODE -> TextNode.valueOf(text);
            case DATE ->
                TextNode.valueOf(DateText.parse(text).map(Object::toString).orElse(text));
            case MOMENT ->
                TextNode.valueOf(MomentText.parse(text).map(MomentText::iso).orElse(text));
            case NUMBER ->
                NumberText.parse(text).<JsonNode>map(NumberText::node).orElse(TextNode.valueOf(text));
            case YES_NO ->
                YesNoText.parse(text).<JsonNode>map(BooleanNode::valueOf).orElse(TextNode.valueOf(text));
        };
    }
}

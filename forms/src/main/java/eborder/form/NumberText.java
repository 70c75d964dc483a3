package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: 5200, 5200,5, 5200.5, 5.200,5, 5,200.5, 5 200. A single mark before exactly three digits
 * (5.200) is a thousand here and a decimal there, so it is not read: a wrong tonnage is worse than a question.
 */
final class NumberText {
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern TWO_MEANINGS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern BLANKS = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");

    private NumberText() {}

    static Optional<BigDecimal> parse(String typed) {
        String text = typed.length() > 30 ? "" : PlainText.line(typed);
        if (TWO_MEANINGS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (BLANKS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')));
        }
        if (POINTS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return COMMAS.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    /** A whole number as such, so that the schema's {@code integer} knows it. */
    static JsonNode node(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() <= 0 ? BigIntegerNode.valueOf(bare.toBigIntegerExact()) : DecimalNode.valueOf(bare);
    }

    /** Digits with a decimal point. Zeros after the point are kept off, so that what is written is read back the same. */
    static String write(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String text = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        // 12.125 alone would have two meanings; a zero more has one.
        return TWO_MEANINGS.matcher(text).matches() ? text + "0" : text;
    }
}

package eborder.gate.document;

import eborder.gate.document.MrzReading.Again;
import eborder.gate.document.MrzReading.Whole;
import eborder.gate.document.MrzReading.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a machine-readable zone. A wrong check digit is a wrong reading, never a wrong document. */
public final class Mrz {
    private static final int MOST = 400;
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern LETTERS = Pattern.compile("[A-Z0-9<]+");
    private static final Pattern TWELVE = Pattern.compile("([0-9]{12}).*");

    private Mrz() {}

    /** @param text two or three lines one below the other, or glued; blanks and small letters don't matter */
    public static MrzReading read(String text) {
        if (FOREIGN.matcher(text).find()) {
            return new Again(Why.INPUT_METHOD);
        }
        var lines = text.length() > MOST ? List.<String>of() : lines(text.toUpperCase(Locale.ROOT));
        return layout(lines).map(layout -> read(layout, lines)).orElseGet(() -> new Again(Why.LENGTH));
    }

    private static List<String> lines(String text) {
        var found = Arrays.stream(text.split("[\\r\\n]+", -1))
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        return found.size() == 1 ? unglued(found.get(0)) : found;
    }

    private static List<String> unglued(String line) {
        int length = MrzLayout.ALL.stream()
                .filter(layout -> line.length() == layout.length() * layout.count())
                .map(MrzLayout::length)
                .findFirst()
                .orElse(line.length());
        var lines = new ArrayList<String>();
        for (int at = 0; at < line.length(); at += length) {
            lines.add(line.substring(at, at + length));
        }
        return lines;
    }

    private static Optional<MrzLayout> layout(List<String> lines) {
        return MrzLayout.ALL.stream()
                .filter(layout -> lines.size() == layout.count()
                        && lines.stream()
                                .allMatch(line -> line.length() == layout.length()
                                        && LETTERS.matcher(line).matches()))
                .findFirst();
    }

    private static MrzReading read(MrzLayout layout, List<String> lines) {
        if (lines.get(0).startsWith("V")) {
            return new Again(Why.VISA);
        }
        return Optional.of(layout)
                .filter(each -> each.isRight(lines))
                .flatMap(each -> number(each, lines))
                .<MrzReading>map(number -> new Whole(document(layout, lines, number)))
                .orElseGet(() -> new Again(Why.CHECK_DIGIT));
    }

    private static TravelDocument document(MrzLayout layout, List<String> lines, String number) {
        var issuer = bare(lines.get(0).substring(2, 5));
        var numbers = new ArrayList<String>(List.of(number));
        // nine of its twelve digits stand as the number of a Vietnamese identity card, and all twelve behind it
        Optional.of(TWELVE.matcher(layout.optional(lines)))
                .filter(twelve -> issuer.equals("VNM")
                        && twelve.matches()
                        && twelve.group(1).endsWith(number))
                .ifPresent(twelve -> numbers.add(twelve.group(1)));
        var name = layout.name().of(lines);
        return new TravelDocument(
                issuer,
                numbers,
                bare(layout.nationality().of(lines)),
                layout.birth().of(lines),
                layout.expiry().of(lines),
                bare(name),
                !name.endsWith("<"));
    }

    /** One of more than nine signs goes on where options stand, with its check digit behind it (Doc 9303-5, 4.2.2). */
    private static Optional<String> number(MrzLayout layout, List<String> lines) {
        var part = layout.number().of(lines);
        char digit = layout.number().digit(lines);
        var optional = layout.optional(lines);
        if (digit != '<' || optional.isEmpty()) {
            return Optional.of(bare(part)).filter(number -> !number.isEmpty() && CheckDigit.isRight(part, digit));
        }
        var rest = optional.split("<", 2)[0];
        if (rest.length() < 2) {
            return Optional.empty();
        }
        return Optional.of(part + rest.substring(0, rest.length() - 1))
                .filter(number -> CheckDigit.isRight(number, rest.charAt(rest.length() - 1)));
    }

    private static String bare(String part) {
        return part.replaceAll("<+$", "");
    }
}

package eborder.singlewindow.edifact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A NAD of a person and what follows it until the next: a row of the list. */
final class PersonGroup {
    /** Who reads this in a free text (FTX) knows that a column and its text follow. */
    static final String OURS = "EBORDER";

    private final PaxlstRules rules;
    private final MessageDate dates;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<ShownPaper> papers = new ArrayList<>();
    private final List<Segment> notTaken = new ArrayList<>();

    /** A DOC with what follows it. */
    private static final class ShownPaper {
        private final Segment segment;
        private String expiry = "";

        private ShownPaper(Segment segment) {
            this.segment = segment;
        }

        private String code() {
            return segment.text(1);
        }

        private String number() {
            return segment.text(2);
        }
    }

    private final int number;

    PersonGroup(PaxlstRules rules, MessageDate dates, Segment nad) {
        this.number = nad.number();
        this.rules = rules;
        this.dates = dates;
        put("fullName", name(nad));
    }

    /** The parties' five lines of a name (C080); some write them where an address stands (C058). */
    private static String name(Segment nad) {
        var parts = nad.components(4).isEmpty() ? nad.components(3) : nad.components(4);
        return parts.stream()
                .limit(5)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Of the NAD in the file, from 1. */
    int number() {
        return number;
    }

    void add(Segment segment) {
        if (!take(segment)) {
            notTaken.add(segment);
        }
    }

    /** What the message says of all persons of this kind, or nothing. */
    void say(String column, String text) {
        put(column, text);
    }

    /** Which segments went into no column. */
    List<Segment> notTaken() {
        return List.copyOf(notTaken);
    }

    private boolean take(Segment segment) {
        return switch (segment.tag()) {
            case "ATT" -> segment.text(1).equals("2") && put("sex", segment.text(3));
            case "NAT" -> segment.text(1).equals("2") && put("nationality", segment.text(2));
            case "EMP" -> put("rank", rank(segment));
            case "LOC" -> papers.isEmpty() ? place(segment) : segment.text(1).equals("91");
            case "DTM" -> date(segment);
            case "FTX" -> ours(segment);
            case "DOC" -> papers.add(new ShownPaper(segment));
            default -> false;
        };
    }

    /** Occupation in words or as a code (C951), or the category (C948). */
    private static String rank(Segment employment) {
        var words = employment.text(3, 4).isEmpty() ? employment.text(3) : employment.text(3, 4);
        return words.isEmpty() ? employment.text(2) : words;
    }

    private boolean place(Segment segment) {
        var column = rules.places().get(segment.text(1));
        var words = segment.text(2, 4).isEmpty() ? segment.text(2) : segment.text(2, 4);
        return column != null && put(column, words);
    }

    /** What only this portal asks for, as {@link PaxlstMessage} writes it. */
    private boolean ours(Segment text) {
        return text.text(4).equals(OURS) && put(text.text(4, 2), text.text(4, 3));
    }

    private boolean date(Segment segment) {
        if (segment.text(1).equals("329")) {
            return put("dateOfBirth", dates.birth(segment.text(1, 2)));
        }
        if (segment.text(1).equals("36") && !papers.isEmpty()) {
            papers.get(papers.size() - 1).expiry = dates.expiry(segment.text(1, 2));
            return true;
        }
        return false;
    }

    /** @return false for an empty text or a second one */
    private boolean put(String column, String text) {
        return !text.isEmpty() && texts.putIfAbsent(column, text) == null;
    }

    /** The row, by columns of the form. Papers that have no column are among {@link #notTaken} afterwards. */
    Map<String, String> row(List<String> columns) {
        var left = new ArrayList<>(papers);
        left.sort(Comparator.comparingInt(paper -> rules.rank(paper.code())));
        left.removeIf(paper -> rules.visas().contains(paper.code()) && put("visaNumber", paper.number()));
        if (!left.isEmpty()) {
            identity(left.remove(0));
        }
        left.removeIf(paper -> rules.type(paper.code()).equals("C") && put("seamanBookNo", paper.number()));
        left.forEach(paper -> notTaken.add(paper.segment));
        texts.keySet().retainAll(columns);
        return texts;
    }

    private void identity(ShownPaper paper) {
        put("docType", rules.type(paper.code()));
        put("docNumber", paper.number());
        put("docExpiry", paper.expiry);
    }
}

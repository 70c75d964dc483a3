package eborder.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds codes by parts of their texts: a straight run over the folded texts, quick enough for all ports of the world. */
final class CodeSearch {
    private static final int NO = Integer.MAX_VALUE;

    /** One folded text of a code. */
    private record Entry(String text, Code code) {}

    private record Hit(int rank, Code code) {}

    private final List<Code> codes;
    private final List<Entry> entries = new ArrayList<>();

    CodeSearch(List<Code> codes) {
        this.codes = List.copyOf(codes);
        codes.forEach(code ->
                code.texts().stream().map(Fold::of).distinct().forEach(text -> entries.add(new Entry(text, code))));
    }

    List<Code> containing(String typed, int most) {
        String wanted = Fold.of(typed);
        if (wanted.isEmpty()) {
            return codes.subList(0, Math.min(most, codes.size()));
        }
        return best(most, text -> {
            int at = text.indexOf(wanted);
            if (at < 0) {
                return NO;
            }
            return at > 0 ? 2 : text.length() == wanted.length() ? 0 : 1;
        });
    }

    List<Code> near(String typed, int most) {
        String wanted = Fold.of(typed);
        if (wanted.isEmpty() || wanted.length() > 100) {
            return List.of();
        }
        int allowed = Math.min(3, 1 + wanted.length() / 5);
        return best(most, text -> {
            if (text.startsWith(wanted)) {
                return 0;
            }
            int distance = EditDistance.between(wanted, text, allowed);
            return distance > allowed || distance >= wanted.length() ? NO : distance;
        });
    }

    private List<Code> best(int most, ToIntFunction<String> rank) {
        var hits = new ArrayList<Hit>();
        for (Entry entry : entries) {
            int rankOfText = rank.applyAsInt(entry.text());
            if (rankOfText != NO) {
                hits.add(new Hit(rankOfText, entry.code()));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().map(Hit::code).distinct().limit(most).toList();
    }
}

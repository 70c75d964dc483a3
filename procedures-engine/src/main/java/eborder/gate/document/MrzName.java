package eborder.gate.document;

import java.util.Arrays;
import java.util.List;

/** A name as a machine-readable zone spells it. @param cut whether it fills its place, so that it may go on */
record MrzName(String text, boolean cut) {
    private static final int CUT_ON_PERMIT = 40;

    static MrzName of(TravelDocument document) {
        return new MrzName(document.name(), document.cut());
    }

    /** The same words in whatever order, for permits don't know surnames; a name that was cut may end anywhere. */
    boolean isSameAs(String onPermit) {
        var shown = words(text);
        var permitted = words(onPermit);
        return shown.stream()
                        .sorted()
                        .toList()
                        .equals(permitted.stream().sorted().toList())
                || (cut && shortens(shown, permitted))
                || (onPermit.length() == CUT_ON_PERMIT && shortens(permitted, shown));
    }

    /** Whether every word of the one begins a word of the other, in their order, the first word included. */
    private static boolean shortens(List<String> brief, List<String> full) {
        int at = 0;
        for (int nth = 0; nth < brief.size(); nth++) {
            while (nth > 0 && at < full.size() && !full.get(at).startsWith(brief.get(nth))) {
                at++;
            }
            if (at >= full.size() || !full.get(at++).startsWith(brief.get(nth))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[< ]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

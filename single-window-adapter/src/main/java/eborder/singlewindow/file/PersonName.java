package eborder.singlewindow.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms ask for a name as one text, family name first; other standards for its parts. The first word counts as the family name:
 * joined again in the same order, nothing is lost.
 */
public record PersonName(String family, String given) {
    /** Where a given name must stand and there is none. */
    public static final String NONE = "-";

    public static PersonName of(String fullName) {
        var words = fullName.strip().split("\\s+", 2);
        return new PersonName(words[0], words.length < 2 ? "" : words[1]);
    }

    /** Family name, then the rest, in lines of bounded length that give the name again when they are joined by a blank. */
    public static List<String> lines(String fullName, int longest) {
        var name = of(fullName);
        var lines = new ArrayList<String>(List.of(name.family));
        for (var word : name.given.split("\\s+", -1)) {
            int last = lines.size() - 1;
            if (last > 0 && lines.get(last).length() + 1 + word.length() <= longest) {
                lines.set(last, lines.get(last) + " " + word);
            } else if (!word.isEmpty()) {
                lines.add(word);
            }
        }
        return List.copyOf(lines);
    }
}

package eborder.permit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In what order the permits of a dossier are printed. */
public enum PrintOrder {
    /** As the persons stand in the list that was filed. */
    LIST,
    /** By name in Vietnamese order; Vietnamese by the given name, which stands last, as their lists have it. */
    NAME;

    private static final String VIETNAM = "VNM";

    List<Permit> sorted(List<Permit> permits) {
        return this == LIST
                ? permits
                : permits.stream()
                        .sorted(Comparator.comparing(Permit::holder, byName()))
                        .toList();
    }

    /** A collator serves one thread. */
    static Comparator<Holder> byName() {
        var alphabet = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing(PrintOrder::firstLooked, alphabet).thenComparing(Holder::fullName, alphabet);
    }

    private static String firstLooked(Holder holder) {
        var name = holder.fullName().strip();
        return holder.nationality().equals(VIETNAM) ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }
}

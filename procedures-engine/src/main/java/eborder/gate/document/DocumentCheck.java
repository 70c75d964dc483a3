package eborder.gate.document;

import eborder.permit.BirthDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Is the document that is shown the one the permit was given for? */
public final class DocumentCheck {
    /** Codes of Doc 9303-3 that are shorter than the three letters permits have. */
    private static final Map<String, String> NATIONALITIES = Map.of("D", "DEU");

    private static final int OLDEST_EXPIRY = 20;

    private DocumentCheck() {}

    /**
     * @param today in Vietnam
     * @return empty if all of it agrees
     */
    public static List<DocumentFinding> compare(TravelDocument document, PermitHolder permit, LocalDate today) {
        var findings = new ArrayList<DocumentFinding>();
        if (!document.numbers().contains(plain(permit.documentNumber()))
                || !sameBirth(document.birth(), permit.birthDate())) {
            findings.add(DocumentFinding.ID_MISMATCH);
        } else if (!MrzName.of(document).isSameAs(permit.name())
                || !nationality(document).equals(permit.nationality())) {
            findings.add(DocumentFinding.NAME_DIFFERS);
        }
        if (hasExpired(document.expiry(), today)) {
            findings.add(DocumentFinding.DOCUMENT_EXPIRED);
        }
        return List.copyOf(findings);
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String nationality(TravelDocument document) {
        return NATIONALITIES.getOrDefault(document.nationality(), document.nationality());
    }

    /** What either side doesn't know isn't compared. */
    private static boolean sameBirth(String birth, BirthDate known) {
        return same(birth.substring(0, 2), known.year() % 100, false)
                && same(birth.substring(2, 4), known.month(), true)
                && same(birth.substring(4, 6), known.day(), true);
    }

    private static boolean same(String part, int known, boolean mayBeUnknown) {
        boolean unknown = part.contains("<") || (mayBeUnknown && (known == 0 || part.equals("00")));
        return unknown || part.equals("%02d".formatted(known));
    }

    /** Two digits of a year mean the century in which the document ran out at most twenty years ago; without a date it never does. */
    private static boolean hasExpired(String expiry, LocalDate today) {
        if (!expiry.matches("[0-9]{6}")) {
            return false;
        }
        int oldest = today.getYear() - OLDEST_EXPIRY;
        int year = oldest + Math.floorMod(Integer.parseInt(expiry.substring(0, 2)) - oldest, 100);
        // compared as text, because a zone may hold a day that doesn't exist
        return (year + "-" + expiry.substring(2, 4) + "-" + expiry.substring(4, 6)).compareTo(today.toString()) < 0;
    }
}

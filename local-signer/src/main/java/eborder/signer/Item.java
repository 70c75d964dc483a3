package eborder.signer;

import java.util.Map;

/**
 * One thing to be signed.
 *
 * @param kind DECLARATION or PAPER
 * @param sha256 of the declaration's payload, or of the printed paper; hexadecimal
 * @param size of the printed paper in bytes, 0 of a declaration
 */
record Item(
        String kind,
        int no,
        String dossier,
        int version,
        String procedure,
        String subject,
        String taxCode,
        String sha256,
        int size) {
    static Item of(Map<?, ?> told) {
        return new Item(
                text(told, "kind"),
                number(told, "no"),
                text(told, "dossier"),
                number(told, "version"),
                text(told, "procedure"),
                text(told, "subject"),
                text(told, "taxCode"),
                text(told, "sha256"),
                number(told, "size"));
    }

    boolean isPaper() {
        return kind.equals("PAPER");
    }

    private static String text(Map<?, ?> told, String name) {
        return told.containsKey(name) ? String.valueOf(told.get(name)) : "";
    }

    private static int number(Map<?, ?> told, String name) {
        try {
            return Integer.parseInt(text(told, name));
        } catch (NumberFormatException noNumber) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, name);
        }
    }
}

package eborder.dossier;

/** The portal's number of a filed dossier: year, gate, running number, for example {@code 2026-HPH-000127}. */
public record DossierNumber(String text) {
    public DossierNumber {
        if (!text.matches("[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{6,}")) {
            throw new IllegalArgumentException("not a dossier number: " + text);
        }
    }

    public static DossierNumber of(int year, String unit, long running) {
        return new DossierNumber("%d-%s-%06d".formatted(year, unit, running));
    }

    @Override
    public String toString() {
        return text;
    }
}

package eborder.singlewindow.envelope;

/** A sender or receiver (single-window.md 1.2). @param unitCode may be empty */
public record Party(
        String name,
        String identity,
        String countryCode,
        String ministryCode,
        String organizationCode,
        String unitCode) {
    public Party {
        name = orEmpty(name);
        identity = orEmpty(identity);
        countryCode = orEmpty(countryCode);
        ministryCode = orEmpty(ministryCode);
        organizationCode = orEmpty(organizationCode);
        unitCode = orEmpty(unitCode);
    }

    public Party withUnit(String unit) {
        return new Party(name, identity, countryCode, ministryCode, organizationCode, unit);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

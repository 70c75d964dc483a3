package eborder.dossier;

/** What tells one travel document from another: who issued it, and its number. */
public record DocumentKey(String nationality, String number) implements OriginalKey {
    /** The document that a person is declared with: passport, else seaman's book. */
    public static DocumentKey of(Filed.Person person) {
        var passport = person.text("docNumber");
        return new DocumentKey(person.text("nationality"), passport.isEmpty() ? person.text("seamanBookNo") : passport);
    }

    @Override
    public String text() {
        return nationality + "-" + number;
    }
}

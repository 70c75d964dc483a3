package eborder.form;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something wrong or noteworthy in a declaration or a file, without words: the text is message key {@code finding.<code>}.
 *
 * @param code stable code, for example {@code REQUIRED}, {@code NOT_A_DATE}, {@code TWO_MASTERS}
 * @param form the form's id, for example {@code crew-list}; empty if it concerns the whole dossier
 * @param pointer JSON pointer to the place, for example {@code /crew/6/dateOfBirth}; empty if there is no single place
 * @param facts what the message needs, by name
 * @param check the check that found it, for example {@code one-master}; empty if a form's own rule did
 */
public record Finding(
        String code, Severity severity, String form, String pointer, Map<String, String> facts, String check) {
    private static final Pattern NUMBER = Pattern.compile("/[0-9]{1,8}(?=/|$)");
    private static final Pattern IN_ROW = Pattern.compile("^/[^/]+/([0-9]{1,8})(/|$)");

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(form);
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(check);
        facts = Map.copyOf(facts);
    }

    public Finding(String code, Severity severity, String form, String pointer, Map<String, String> facts) {
        this(code, severity, form, pointer, facts, "");
    }

    public static Finding fail(String code, String form, String pointer, Map<String, String> facts) {
        return new Finding(code, Severity.FAIL, form, pointer, facts);
    }

    public static Finding warn(String code, String form, String pointer, Map<String, String> facts) {
        return new Finding(code, Severity.WARN, form, pointer, facts);
    }

    /** The same, found by a check. */
    public Finding by(String found) {
        return new Finding(code, severity, form, pointer, facts, found);
    }

    /**
     * What was broken, the same for every row and every version of the form: the check's name, or for a form's own rule its place, with
     * a star for the row, and the code: {@code general-declaration#/flagState:NOT_IN_LIST}.
     */
    public String ruleId() {
        return check.isEmpty() ? form + "#" + NUMBER.matcher(pointer).replaceAll("/*") + ":" + code : check;
    }

    /** The row of a table that it speaks of, from 0; -1 if it speaks of none. */
    public int row() {
        var place = IN_ROW.matcher(pointer);
        return place.find() ? Integer.parseInt(place.group(1)) : -1;
    }

    public boolean isFail() {
        return severity == Severity.FAIL;
    }

    public String messageKey() {
        return "finding." + code;
    }
}

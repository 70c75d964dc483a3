package eborder.form;

import java.util.List;

/**
 * Answers after tidying, with what was changed, so that the filer sees it.
 *
 * @param changes every value that was rewritten: where, from, to
 */
public record Tidied(Answers answers, List<Change> changes) {
    public Tidied {
        changes = List.copyOf(changes);
    }

    /** @param pointer JSON pointer of the value */
    public record Change(String pointer, String from, String to) {}
}

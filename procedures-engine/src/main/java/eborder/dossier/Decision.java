package eborder.dossier;

import java.util.List;

/** What an officer or the commander decides about a version of a dossier. Each kind carries its own facts. */
public sealed interface Decision {
    /** Whether a paper goes out with it that the one who decides signs. */
    default boolean isSigned() {
        return this instanceof Confirm || this instanceof ConfirmOnBoard || this instanceof Refuse;
    }

    /** The procedure is completed (form 06). @param despite why although somebody is still ashore, blank or null if nobody is */
    record Confirm(String despite) implements Decision {
        public Confirm() {
            this("");
        }
    }

    /** The filer is asked to mend or add (form 08). @param places form and JSON pointer, for example {@code crew-list#/crew/3/docNumber} */
    record AskSupplement(String text, List<String> places) implements Decision {
        public AskSupplement {
            places = List.copyOf(places);
        }
    }

    /** An officer proposes to the commander to refuse. */
    record ProposeRefusal(RefusalReason reason, String text) implements Decision {}

    /** The commander refuses (forms 10 and 11). */
    record Refuse(RefusalReason reason, String text) implements Decision {}

    /** What was refused as an electronic procedure was carried out directly on board (Decision 10/2016, article 3(9)). @param text where and what was found */
    record ConfirmOnBoard(String text) implements Decision {}

    /** The commander doesn't follow the proposal. */
    record SendBack(String text) implements Decision {}
}

package eborder.filing;

import eborder.form.Answers;
import java.util.List;
import java.util.Map;

/**
 * What another single window asks for in a company's name, in our own words.
 *
 * @param taxCode of the company
 * @param procedure code, for example {@code VESSEL_ENTRY}
 * @param reference the dossier's number there, at most 35 characters; {@code year} of it
 * @param before number there of the dossier that this one goes on from or changes, empty if none
 * @param unit code of the border unit that is asked, empty if a port says it
 * @param sheets what it declares, by form id
 * @param reason why a dossier is cancelled
 * @param notTaken elements that have no place in any form, with how often they came
 */
public record ChannelMessage(
        Step step,
        String taxCode,
        String procedure,
        String reference,
        int year,
        String before,
        String unit,
        Map<String, Sheet> sheets,
        String reason,
        List<String> notTaken) {
    /** What is to be done with the dossier. */
    public enum Step {
        DECLARE,
        SUPPLEMENT,
        AMEND,
        CANCEL
    }

    /** One form's answers as they stood in the message. */
    public record Sheet(Map<String, String> texts, List<Map<String, String>> rows) {
        public Sheet {
            texts = Map.copyOf(texts);
            rows = List.copyOf(rows);
        }

        public boolean isEmpty() {
            return texts.isEmpty() && rows.isEmpty();
        }
    }

    public ChannelMessage {
        sheets = Map.copyOf(sheets);
        notTaken = List.copyOf(notTaken);
    }

    /** What the general declaration says of something, empty if nothing. */
    String general(String field) {
        var general = sheets.get("general-declaration");
        return general == null ? "" : general.texts().getOrDefault(field, "");
    }

    /** The call that it announces, for the form {@code port-call}. */
    Answers announcement() {
        return Answers.empty()
                .with(Map.of(
                        "imoNumber", general("imoNumber"),
                        "shipName", general("shipName"),
                        "portCode", general("portCode"),
                        "eta", general("dateTimeArrDep")));
    }
}

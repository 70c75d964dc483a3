package eborder.filing;

import eborder.form.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param payment of the dossier's fee, with the step {@code PAY}
 * @param signer the person whose signature was found to hold over what is declared; empty if none is asked for
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
        List<String> notTaken,
        List<Paper> papers,
        Optional<Payment> payment,
        Optional<Signer> signer) {
    /** What is to be done with the dossier. */
    public enum Step {
        DECLARE,
        SUPPLEMENT,
        AMEND,
        CANCEL,
        /** The fee was paid. */
        PAY
    }

    /**
     * A paper that came inside the message.
     *
     * @param kind of the procedure's attachments; {@code row} of the person it belongs to, 0 if to the whole dossier
     */
    public record Paper(String kind, int row, NamedFile file) {}

    /** What was paid there. @param amount in Vietnamese dong, or in US cents @param receipt its number */
    public record Payment(long amount, String currency, String receipt) {}

    /** Who signed, without a name. @param certificate its SHA-256 @param serial of it; both hexadecimal */
    public record Signer(String certificate, String serial) {}

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
        papers = List.copyOf(papers);
    }

    /** One that brings neither papers nor a payment. */
    public ChannelMessage(
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
        this(
                step,
                taxCode,
                procedure,
                reference,
                year,
                before,
                unit,
                sheets,
                reason,
                notTaken,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, signed. */
    public ChannelMessage signedBy(Signer person) {
        return new ChannelMessage(
                step,
                taxCode,
                procedure,
                reference,
                year,
                before,
                unit,
                sheets,
                reason,
                notTaken,
                papers,
                payment,
                Optional.of(person));
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

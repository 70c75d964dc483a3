package eborder.singlewindow.rest;

import eborder.filing.OpeningOutcome;
import eborder.form.Answers;
import eborder.form.Finding;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a program says to open a port call under its own id: as {@link NewPortCall}, but everything is text, so that all that is wrong is
 * found at once.
 */
record NamedPortCall(String procedure, String imo, String shipName, String port, String eta, String etd) {
    private static final String USUAL = "VESSEL_ENTRY";

    /** The members of the body by the fields of the form {@code port-call}, where they differ. */
    private static final Map<String, String> MEMBERS = Map.of("/imoNumber", "/imo", "/portCode", "/port");

    String procedureCode() {
        return procedure == null ? USUAL : procedure;
    }

    Answers answers() {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "imoNumber", imo);
        put(texts, "shipName", shipName);
        put(texts, "portCode", port);
        put(texts, "eta", eta);
        put(texts, "etd", etd);
        return Answers.empty().with(texts);
    }

    private static void put(Map<String, String> texts, String field, String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    /** With pointers into the body that was sent. */
    static ProblemDetails stopped(OpeningOutcome.Stopped stopped) {
        return ProblemDetails.stopped(
                stopped.findings().stream().map(NamedPortCall::inBody).toList());
    }

    private static Finding inBody(Finding finding) {
        var pointer = MEMBERS.getOrDefault(finding.pointer(), finding.pointer());
        return new Finding(
                finding.code(), finding.severity(), finding.form(), pointer, finding.facts(), finding.ruleId());
    }
}

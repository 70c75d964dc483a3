package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.portcall.ImoNumber;
import java.util.List;
import java.util.Map;

/** An IMO number, where one is given, has its check digit. @param form in which it stands */
record ImoNumberIn(String form) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var imo = CheckedDossier.text(dossier.filed().form(form), "imoNumber");
        return imo.isEmpty() || ImoNumber.isValid(imo)
                ? List.of()
                : List.of(new Finding("IMO_CHECK_DIGIT", severity, form, "/imoNumber", Map.of("value", imo)));
    }
}

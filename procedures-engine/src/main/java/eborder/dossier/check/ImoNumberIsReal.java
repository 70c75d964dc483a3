package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.portcall.ImoNumber;
import java.util.List;
import java.util.Map;

/** The IMO number has a right check digit and is the number of the port call. */
class ImoNumberIsReal implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var imo = CheckedDossier.text(dossier.general(), "imoNumber");
        boolean fits = dossier.situation()
                .call()
                .filter(call -> call.imo().digits().equals(imo))
                .isPresent();
        return fits || imo.isEmpty()
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        ImoNumber.isValid(imo) ? "IMO_DIFFERS" : "IMO_CHECK_DIGIT",
                        severity,
                        "imoNumber",
                        Map.of("value", imo)));
    }
}

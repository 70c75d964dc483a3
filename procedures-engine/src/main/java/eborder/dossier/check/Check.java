package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;

/** One question about a dossier at the moment of filing. Whether its finding stops the filing is data in the procedure file. */
@FunctionalInterface
public interface Check {
    List<Finding> findings(CheckedDossier dossier, Severity severity);
}

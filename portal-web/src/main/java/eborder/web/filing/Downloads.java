package eborder.web.filing;

import eborder.filing.ListImport;
import eborder.filing.MyDossiers;
import eborder.permit.tour.TourPartyMaking;
import eborder.permit.tour.TourPartyNumber;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.download.Download;
import eborder.web.download.PaperDownloads;
import eborder.web.face.Face;
import eborder.web.face.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The files an agent can take: papers, templates, the list with notes. */
@RequestScoped
public class Downloads {
    private final PaperDownloads papers;
    private final TourPartyMaking tours;
    private final ListImport lists;
    private final MyDossiers dossiers;
    private final Visitor visitor;
    private final Found found;
    private final Face face;

    @Inject
    Downloads(
            PaperDownloads papers,
            TourPartyMaking tours,
            ListImport lists,
            MyDossiers dossiers,
            Visitor visitor,
            Found found,
            Face face) {
        this.papers = papers;
        this.tours = tours;
        this.lists = lists;
        this.dossiers = dossiers;
        this.visitor = visitor;
        this.found = found;
        this.face = face;
    }

    /** @param steps the path below {@code /filing/download/}. @throws eborder.shared.Problem NOT_FOUND */
    Download find(String[] steps) {
        if (steps.length == 2 && steps[0].equals("template")) {
            return new Download(steps[1] + ".xlsx", Download.XLSX, lists.template(steps[1], face.getTag()));
        }
        if (steps.length == 2 && steps[0].equals("party")) {
            var number = TourPartyNumber.typed(steps[1]).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
            return new Download(number.written() + ".pdf", Download.PDF, tours.print(visitor.actor(), number));
        }
        return steps.length == 3 && steps[0].equals("annotated")
                ? annotated(PaperDownloads.id(steps[1]), steps[2])
                : papers.find(steps);
    }

    private Download annotated(UUID id, String formId) {
        var list = dossiers.declaration(visitor.actor(), id, formId);
        var findings = dossiers.picture(visitor.actor(), id).findings().stream()
                .filter(finding -> finding.form().equals(formId))
                .toList();
        return new Download(
                formId + ".xlsx",
                Download.XLSX,
                lists.annotated(list.formRef(), list.answers(), findings, face.getTag(), found::text));
    }
}

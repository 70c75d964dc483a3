package eborder.web.filing;

import eborder.filing.ListImport;
import eborder.filing.MyDossiers;
import eborder.permit.PermitDesk;
import eborder.permit.PermitNumber;
import eborder.review.ConfirmationDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import eborder.web.face.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The files an agent can take: papers, templates, the list with notes. */
@RequestScoped
public class Downloads {
    private final PermitDesk permits;
    private final ConfirmationDesk confirmations;
    private final ListImport lists;
    private final MyDossiers dossiers;
    private final Visitor visitor;
    private final Found found;
    private final Face face;

    @Inject
    Downloads(
            PermitDesk permits,
            ConfirmationDesk confirmations,
            ListImport lists,
            MyDossiers dossiers,
            Visitor visitor,
            Found found,
            Face face) {
        this.permits = permits;
        this.confirmations = confirmations;
        this.lists = lists;
        this.dossiers = dossiers;
        this.visitor = visitor;
        this.found = found;
        this.face = face;
    }

    /** @param name for the browser; letters, digits, dot and hyphen only */
    record Download(String name, String type, byte[] content) {
        static final String PDF = "application/pdf";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /** @param steps the path below {@code /filing/download/}. @throws Problem NOT_FOUND */
    Download find(String[] steps) {
        return switch (steps[0]) {
            case "permit" -> permit(steps[1]);
            case "confirmation" -> new Download(
                    "form-06.pdf", Download.PDF, confirmations.download(visitor.actor(), id(steps[1])));
            case "template" -> new Download(
                    steps[1] + ".xlsx", Download.XLSX, lists.template(steps[1], face.getTag()));
            case "annotated" -> annotated(id(steps[1]), steps[2]);
            default -> throw new Problem(ErrorCode.NOT_FOUND);
        };
    }

    private Download permit(String number) {
        var known = PermitNumber.typed(number).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return new Download(known.written() + ".pdf", Download.PDF, permits.download(visitor.actor(), known));
    }

    private Download annotated(UUID id, String formId) {
        var rows = dossiers.declaration(visitor.actor(), id, formId).answers().rows("crew");
        var findings = dossiers.picture(visitor.actor(), id).findings().stream()
                .filter(finding -> finding.form().equals(formId))
                .toList();
        return new Download(
                formId + ".xlsx", Download.XLSX, lists.annotated(formId, rows, findings, face.getTag(), found::text));
    }

    private static UUID id(String text) {
        return Optional.of(text)
                .filter(step -> step.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}

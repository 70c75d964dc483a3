package eborder.web.download;

import eborder.filing.FileType;
import eborder.permit.PermitDesk;
import eborder.permit.PermitNumber;
import eborder.review.AttachmentDesk;
import eborder.review.ConfirmationDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The signed papers, for the filer and for officers of the unit: the use cases scope both. */
@RequestScoped
public class PaperDownloads {
    private final PermitDesk permits;
    private final ConfirmationDesk confirmations;
    private final AttachmentDesk attachments;
    private final Visitor visitor;

    @Inject
    PaperDownloads(PermitDesk permits, ConfirmationDesk confirmations, AttachmentDesk attachments, Visitor visitor) {
        this.permits = permits;
        this.confirmations = confirmations;
        this.attachments = attachments;
        this.visitor = visitor;
    }

    /** @param steps {@code permit/<number>}, {@code confirmation/<dossier>} or {@code paper/<dossier>/<paper>}. @throws Problem NOT_FOUND */
    public Download find(String[] steps) {
        if (steps.length == 3 && steps[0].equals("paper")) {
            return paper(id(steps[1]), id(steps[2]));
        }
        if (steps.length != 2) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return switch (steps[0]) {
            case "permit" -> permit(steps[1]);
            case "confirmation" ->
                new Download("confirmation.pdf", Download.PDF, confirmations.download(visitor.actor(), id(steps[1])));
            default -> throw new Problem(ErrorCode.NOT_FOUND);
        };
    }

    /** As it came, under a name of ours: what its sender called it never becomes a header. */
    private Download paper(UUID dossier, UUID id) {
        var content = attachments.paper(visitor.actor(), dossier, id).content();
        var type = FileType.of(content).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return new Download(id + "." + type.name().toLowerCase(Locale.ROOT), type.mediaType(), content);
    }

    private Download permit(String number) {
        var known = PermitNumber.typed(number).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return new Download(known.written() + ".pdf", Download.PDF, permits.download(visitor.actor(), known));
    }

    /** @throws Problem NOT_FOUND if the step is no dossier's id */
    public static UUID id(String step) {
        return Optional.of(step)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}

package eborder.web.download;

import eborder.filing.FileType;
import eborder.permit.PermitDesk;
import eborder.permit.PermitNumber;
import eborder.permit.PermitPrinting;
import eborder.permit.PrintOrder;
import eborder.review.AttachmentDesk;
import eborder.review.DecisionPaper;
import eborder.review.DecisionPaperDesk;
import eborder.review.DeclarationPrinting;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The papers, for the filer and for officers of the unit: the use cases scope both. */
@RequestScoped
public class PaperDownloads {
    private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,3}");

    private final PermitDesk permits;
    private final DecisionPaperDesk decisions;
    private final DeclarationPrinting prints;
    private final AttachmentDesk attachments;
    private final PermitPrinting sheets;
    private final Visitor visitor;

    @Inject
    PaperDownloads(
            PermitDesk permits,
            DecisionPaperDesk decisions,
            DeclarationPrinting prints,
            AttachmentDesk attachments,
            PermitPrinting sheets,
            Visitor visitor) {
        this.permits = permits;
        this.decisions = decisions;
        this.prints = prints;
        this.attachments = attachments;
        this.sheets = sheets;
        this.visitor = visitor;
    }

    /**
     * @param steps {@code permit/<number>}, {@code confirmation/<dossier>}, {@code refusal/<dossier>},
     *     {@code paper/<dossier>/<paper>}, {@code print/<dossier>/<form>} or {@code permits/<dossier>/<order>/<part>}
     * @throws Problem NOT_FOUND
     */
    public Download find(String[] steps) {
        return switch (steps.length == 0 ? "" : steps[0] + " " + steps.length) {
            case "permit 2" -> permit(steps[1]);
            case "confirmation 2" -> decision("confirmation.pdf", id(steps[1]), DecisionPaper.CONFIRMATION);
            case "refusal 2" -> decision("refusal.pdf", id(steps[1]), DecisionPaper.REFUSAL);
            case "paper 3" -> paper(id(steps[1]), id(steps[2]));
            case "permits 4" -> sheets(id(steps[1]), steps[2], steps[3]);
            case "print 3" -> print(id(steps[1]), steps[2]);
            default -> throw new Problem(ErrorCode.NOT_FOUND);
        };
    }

    private Download decision(String name, UUID dossier, DecisionPaper kind) {
        return new Download(name, Download.PDF, decisions.download(visitor.actor(), dossier, kind));
    }

    /** A form that is on file has a name of ours, so it may be a file's. */
    private Download print(UUID dossier, String form) {
        return new Download(form + ".pdf", Download.PDF, prints.print(visitor.actor(), dossier, form));
    }

    /** As it came, under a name of ours: what its sender called it never becomes a header. */
    private Download paper(UUID dossier, UUID id) {
        var content = attachments.paper(visitor.actor(), dossier, id).content();
        var type = FileType.of(content).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return new Download(id + "." + type.name().toLowerCase(Locale.ROOT), type.mediaType(), content);
    }

    private Download sheets(UUID dossier, String order, String part) {
        var known = Arrays.stream(PrintOrder.values())
                .filter(possible -> possible.name().equals(order))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        if (!PART.matcher(part).matches()) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return new Download(
                "permits-" + part + ".pdf",
                Download.PDF,
                sheets.print(visitor.actor(), dossier, known, Integer.parseInt(part)));
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

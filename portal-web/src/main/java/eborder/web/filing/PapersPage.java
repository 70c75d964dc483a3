package eborder.web.filing;

import eborder.dossier.AttachmentRow;
import eborder.filing.Attaching;
import eborder.filing.DossierPicture;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.procedure.NeededAttachment;
import eborder.review.AttachmentDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** The papers that come with a dossier: one place for each that is asked for, for each person where each needs one. */
@Named("papersPage")
@ViewScoped
public class PapersPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final MyDossiers dossiers;
    private final Attaching attaching;
    private final AttachmentDesk desk;
    private final Visitor visitor;
    private UUID id;
    private transient DossierPicture picture;
    private transient List<Place> places;

    @Inject
    PapersPage(MyDossiers dossiers, Attaching attaching, AttachmentDesk desk, Visitor visitor) {
        this.dossiers = dossiers;
        this.attaching = attaching;
        this.desk = desk;
        this.visitor = visitor;
    }

    /**
     * Where a paper goes.
     *
     * @param who the person it belongs to, blank if to the whole dossier
     * @param paper what came, null before
     */
    public record Place(NeededAttachment asked, int row, String who, AttachmentRow paper) {}

    public void receive(FileUploadEvent event) {
        var file = event.getFile();
        if (file.getSize() > Attaching.MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        var place = event.getComponent().getAttributes();
        attaching.attach(
                visitor.actor(),
                id,
                (String) place.get("kind"),
                ((Number) place.get("row")).intValue(),
                new NamedFile(file.getFileName(), file.getContent()));
        places = null;
    }

    public List<Place> getPlaces() {
        if (places == null) {
            var came = desk.list(visitor.actor(), id);
            var all = new ArrayList<Place>();
            getPicture()
                    .attachments()
                    .forEach(asked -> names(asked).forEach(who -> {
                        int row = (int) all.stream()
                                .filter(place -> place.asked().equals(asked))
                                .count();
                        all.add(new Place(asked, row, who, found(came, asked.kind(), row)));
                    }));
            places = all;
        }
        return places;
    }

    private List<String> names(NeededAttachment asked) {
        return asked.perPerson() == null
                ? List.of("")
                : dossiers.declaration(visitor.actor(), id, asked.perPerson()).answers().rows("persons").stream()
                        .map(person -> person.getOrDefault("fullName", ""))
                        .toList();
    }

    private static AttachmentRow found(List<AttachmentRow> came, String kind, int row) {
        return came.stream()
                .filter(paper -> paper.kind().equals(kind) && paper.rowNo() == row)
                .findFirst()
                .orElse(null);
    }

    public DossierPicture getPicture() {
        if (picture == null) {
            picture = dossiers.picture(visitor.actor(), id);
        }
        return picture;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

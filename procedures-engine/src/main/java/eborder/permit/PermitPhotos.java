package eborder.permit;

import eborder.dossier.Dossiers;
import eborder.paper.Picture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The holder's photo, as it came with the dossier and is printed on the permit (domain.md 2.13). */
@ApplicationScoped
public class PermitPhotos {
    private static final String PHOTO = "photo";

    private final Dossiers dossiers;

    @Inject
    public PermitPhotos(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** {@link Picture#NONE} for permits that have none. */
    public Picture of(Permit permit) {
        return dossiers.attachments(permit.dossier()).stream()
                .filter(paper -> paper.kind().equals(PHOTO) && paper.rowNo() == permit.rowNo())
                .findFirst()
                .map(paper -> new Picture(
                        dossiers.attachment(permit.dossier(), paper.id()).content()))
                .orElse(Picture.NONE);
    }
}

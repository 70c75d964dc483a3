package eborder.dossier;

import java.util.UUID;

/** The original of a copy that came with a dossier. @param paper the attachment's id: another copy has another original */
public record PaperKey(UUID paper) implements OriginalKey {
    @Override
    public String text() {
        return paper.toString();
    }
}

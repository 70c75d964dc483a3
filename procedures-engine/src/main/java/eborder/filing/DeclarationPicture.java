package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.form.Answers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The answers to one form as its filer sees them.
 *
 * @param formRef for example {@code crew-list@1}
 * @param version to be given back when saving
 * @param changes by JSON pointer: what stood there before the tidying
 * @param open whether the filer may still write
 */
public record DeclarationPicture(
        UUID dossier,
        String formRef,
        Answers answers,
        int version,
        Map<String, String> changes,
        Instant savedAt,
        boolean open) {

    static DeclarationPicture of(Dossier dossier, Declaration declaration) {
        return new DeclarationPicture(
                dossier.id(),
                declaration.form(),
                declaration.answers(),
                declaration.version(),
                declaration.changes(),
                declaration.savedAt(),
                dossier.isOpenForFiler());
    }
}

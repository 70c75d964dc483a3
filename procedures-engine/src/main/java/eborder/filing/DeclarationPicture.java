package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.form.Answers;
import eborder.form.Carried;
import eborder.form.FormCatalogue;
import eborder.procedure.NeededForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The answers to one form as its filer sees them.
 *
 * @param formRef for example {@code crew-list@1}
 * @param version to be given back when saving
 * @param changes by JSON pointer: what stood there before the tidying
 * @param open whether the filer may still write
 * @param earlier what was typed for a version of the form that is no longer valid, null if there was none
 */
public record DeclarationPicture(
        UUID dossier,
        String formRef,
        Answers answers,
        int version,
        Map<String, String> changes,
        Instant savedAt,
        boolean open,
        Earlier earlier) {

    /** Everything that was typed for another version. @param left what the version now in force doesn't ask for */
    public record Earlier(String formRef, Answers answers, List<Carried.Left> left) {
        static Earlier of(Declaration declaration, FormCatalogue forms) {
            return new Earlier(
                    declaration.earlierForm(),
                    declaration.earlierAnswers(),
                    forms.form(declaration.form())
                            .carry(declaration.earlierAnswers())
                            .left());
        }
    }

    /** The form's id, whatever its version. */
    public String formId() {
        return NeededForm.id(formRef);
    }

    static DeclarationPicture of(Dossier dossier, Declaration declaration, FormCatalogue forms) {
        return new DeclarationPicture(
                dossier.id(),
                declaration.form(),
                declaration.answers(),
                declaration.version(),
                declaration.changes(),
                declaration.savedAt(),
                dossier.isOpenForFiler(),
                declaration.earlierForm() == null ? null : Earlier.of(declaration, forms));
    }
}

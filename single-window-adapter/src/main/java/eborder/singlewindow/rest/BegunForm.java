package eborder.singlewindow.rest;

import eborder.filing.DeclarationPicture;
import eborder.filing.MyDossiers;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;
import java.util.UUID;

/** A form of a draft as an address names it: by its id, or with its version by those who speak no other. */
final class BegunForm {
    private BegunForm() {}

    /** @throws Problem FORM_VERSION_OTHER if the draft is filled in by another version than the one that is named */
    static DeclarationPicture of(MyDossiers dossiers, Actor actor, UUID id, String form) {
        var begun = dossiers.declaration(actor, id, form.replaceFirst("@.*", ""));
        if (form.contains("@") && !begun.formRef().equals(form)) {
            throw new Problem(ErrorCode.FORM_VERSION_OTHER, Map.of("form", form, "expected", begun.formRef()));
        }
        return begun;
    }
}

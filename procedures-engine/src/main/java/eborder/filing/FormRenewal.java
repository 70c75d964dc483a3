package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossiers;
import eborder.dossier.check.OutdatedForms;
import eborder.dossier.check.OutdatedForms.Outdated;
import eborder.dossier.check.Situations;
import eborder.form.Answers;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Brings a draft that outlived its forms to those in force. What was typed goes along; what they don't ask for is kept aside. */
@UseCase
public class FormRenewal {
    private final Dossiers dossiers;
    private final Situations situations;
    private final FormCatalogue forms;

    @Inject
    FormRenewal(Dossiers dossiers, Situations situations, FormCatalogue forms) {
        this.dossiers = dossiers;
        this.situations = situations;
        this.forms = forms;
    }

    /**
     * Renewing twice changes nothing more.
     *
     * @throws eborder.shared.Problem NOT_FOUND for another company's dossier, STATUS_FORBIDS once it is filed
     */
    public void renew(Actor actor, UUID id) {
        var dossier = dossiers.lockOfFiler(id, actor);
        dossier.requireOpenForFiler();
        OutdatedForms.in(dossier, situations.of(dossier), dossiers.declarations(id))
                .forEach(outdated -> renew(id, outdated));
    }

    private void renew(UUID dossier, Outdated outdated) {
        var inForce = forms.form(outdated.needed().form());
        if (outdated.declaration() == null) {
            dossiers.add(Declaration.begin(dossier, inForce.ref(), Answers.empty()));
        } else {
            outdated.declaration().carryTo(inForce);
        }
    }
}

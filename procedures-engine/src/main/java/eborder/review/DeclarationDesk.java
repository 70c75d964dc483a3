package eborder.review;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Situations;
import eborder.form.FormCatalogue;
import eborder.paper.DeclarationSheet;
import eborder.paper.DeclarationSheet.FrozenVersion;
import eborder.paper.FilledForm;
import eborder.party.Actor;
import eborder.party.Companies;
import eborder.portcall.PortCall;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What a form of a dossier says, ready to be printed, for its filer and for officers of its unit. */
@UseCase
public class DeclarationDesk {
    private final Dossiers dossiers;
    private final Situations situations;
    private final Companies companies;
    private final FormCatalogue forms;
    private final Clock clock;

    @Inject
    DeclarationDesk(Dossiers dossiers, Situations situations, Companies companies, FormCatalogue forms, Clock clock) {
        this.dossiers = dossiers;
        this.situations = situations;
        this.companies = companies;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The newest filed version; for the filer the draft while it can be written on.
     *
     * @param formId for example {@code crew-list}
     * @throws Problem NOT_FOUND for anybody else's dossier, or if the form was not filled in
     */
    public DeclarationSheet sheet(Actor actor, UUID id, String formId) {
        var officer = actor.unit() != null;
        var dossier = officer ? dossiers.ofUnit(id, actor.reviewingUnit()) : dossiers.ofFiler(id, actor);
        return !officer && dossier.isOpenForFiler() ? drafted(dossier, formId) : filed(dossier, formId);
    }

    private DeclarationSheet filed(Dossier dossier, String formId) {
        var version = dossiers.version(dossier.id(), dossier.versionNo());
        var reference = version.filed().reference(formId).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        var answers = version.filed().form(formId);
        var frozen = new FrozenVersion(
                version.versionNo(), version.filedAt(), version.fingerprint().hex());
        return sheet(dossier, frozen, FilledForm.of(forms.form(reference), answers, forms.codeLists()));
    }

    private DeclarationSheet drafted(Dossier dossier, String formId) {
        var declaration = dossiers.declaration(dossier.id(), formId);
        var form = forms.form(declaration.form());
        return sheet(dossier, null, FilledForm.of(form, form.read(declaration.answers()), forms.codeLists()));
    }

    private DeclarationSheet sheet(Dossier dossier, FrozenVersion frozen, FilledForm form) {
        var situation = situations.of(dossier);
        return new DeclarationSheet(
                dossier.number() == null ? "" : dossier.number().text(),
                situation.procedure().name(),
                situation.unit().unit("vi"),
                companies.find(dossier.company()).orElseThrow().name(),
                dossier.subject() == null ? "" : dossier.subject(),
                situation.call().map(PortCall::imo).map(imo -> imo.digits()).orElse(""),
                frozen,
                clock.instant(),
                form);
    }
}

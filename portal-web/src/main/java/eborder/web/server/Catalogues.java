package eborder.web.server;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.i18n.Messages;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * Texts, code lists, forms and procedures, read once at the start; a faulty file stops it with file and
 * line. Whoever takes one gets a proxy, so that backing classes of a view, which are stored, can take them too.
 */
@ApplicationScoped
class Catalogues {
    @Produces
    @ApplicationScoped
    Messages messages() {
        return Messages.load();
    }

    @Produces
    @ApplicationScoped
    CodeLists codeLists() {
        return CodeLists.load();
    }

    /** Every label of every form has a text in every language. */
    @Produces
    @ApplicationScoped
    FormCatalogue forms(CodeLists codeLists, Messages messages) {
        var forms = FormCatalogue.load(codeLists);
        forms.requireTexts(messages::has);
        return forms;
    }

    @Produces
    @ApplicationScoped
    ProcedureCatalogue procedures(FormCatalogue forms, Messages messages) {
        return ProcedureCatalogue.load(forms, Checks.names(), messages::has);
    }
}

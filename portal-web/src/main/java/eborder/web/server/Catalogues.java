package eborder.web.server;

import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.i18n.Messages;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Texts, code lists, forms and procedures, read once at the start; a faulty file stops it with file and line. */
@ApplicationScoped
class Catalogues {
    @Produces
    @Singleton
    Messages messages() {
        return Messages.load();
    }

    @Produces
    @Singleton
    CodeLists codeLists() {
        return CodeLists.load();
    }

    /** Every label of every form has a text in every language. */
    @Produces
    @Singleton
    FormCatalogue forms(CodeLists codeLists, Messages messages) {
        var forms = FormCatalogue.load(codeLists);
        forms.requireTexts(messages::has);
        return forms;
    }

    @Produces
    @Singleton
    ProcedureCatalogue procedures(FormCatalogue forms) {
        return ProcedureCatalogue.load(forms);
    }
}

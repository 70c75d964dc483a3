package eborder.singlewindow.spreadsheet;

import eborder.form.CodeLists;
import eborder.form.Field;
import eborder.form.Form;
import eborder.form.FormCatalogue;

/** The crew list as its form draws it. */
final class CrewTable {
    static final CodeLists CODE_LISTS = CodeLists.load();
    static final Form FORM = FormCatalogue.load(CODE_LISTS).latest("crew-list");

    private CrewTable() {}

    static Field table() {
        return FORM.table().orElseThrow();
    }
}

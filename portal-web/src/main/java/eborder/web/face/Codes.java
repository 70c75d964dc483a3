package eborder.web.face;

import eborder.form.Code;
import eborder.form.CodeLists;
import eborder.form.Field;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Code lists on pages: names in the reader's language, completing while typing. */
@Named
@RequestScoped
public class Codes {
    private static final int MOST_SUGGESTIONS = 20;
    private static final int LONGEST_MENU = 12;

    private final CodeLists lists;
    private final Face face;

    @Inject
    Codes(CodeLists lists, Face face) {
        this.lists = lists;
        this.face = face;
    }

    /** The name of a code; what was typed if it is no code of the list. */
    public String name(String list, String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        return lists.list(list).find(code).map(this::name).orElse(code);
    }

    public String name(Code code) {
        return code.name(face.getTag());
    }

    public List<Code> all(String list) {
        return lists.list(list).codes();
    }

    /** Whether the field is completed while typing; short lists are menus. */
    public boolean isTyped(Field field) {
        return lists.list(field.codeList()).codes().size() > LONGEST_MENU;
    }

    /** Codes that fit what was typed; the list is the component's attribute {@code list}. */
    public List<String> suggest(String typed) {
        UIComponent asking = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        String list = (String) asking.getAttributes().get("list");
        return lists.list(list).search(typed, MOST_SUGGESTIONS).stream()
                .map(Code::code)
                .toList();
    }
}

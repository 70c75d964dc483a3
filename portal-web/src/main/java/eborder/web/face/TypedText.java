package eborder.web.face;

import eborder.form.Storable;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Text from fields and addresses, without what no database keeps: a browser's keyboard has none of it, other programs do. */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null ? null : Storable.text(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}

package eborder.web.face;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Identifiers in addresses, which this server's Faces has no converter for. What is none names nothing: 404, not a message. */
@FacesConverter(forClass = UUID.class)
public class IdentifierText implements Converter<UUID> {
    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Problem(ErrorCode.NOT_FOUND, none);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}

package eborder.singlewindow.rest;

import eborder.form.Storable;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads texts in addresses and headers as {@link Json} reads those in bodies: without what no database keeps. */
@Provider
public class ParameterTexts implements ParamConverterProvider {
    private static final ParamConverter<String> TEXT = new ParamConverter<>() {
        @Override
        public String fromString(String sent) {
            return sent == null ? null : Storable.text(sent);
        }

        @Override
        public String toString(String text) {
            return text;
        }
    };

    @Override
    @SuppressWarnings("unchecked") // the type is asked for
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) TEXT : null;
    }
}

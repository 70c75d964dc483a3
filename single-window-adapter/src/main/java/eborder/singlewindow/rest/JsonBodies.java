package eborder.singlewindow.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON bodies by {@link Json}, read with a bound. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, ProblemDetails.TYPE})
@Produces({MediaType.APPLICATION_JSON, ProblemDetails.TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    /** Five thousand rows of persons fit in. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int LONGEST_POINTER = 300;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    private static boolean isOurs(Class<?> type) {
        return type != byte[].class && type != String.class && !InputStream.class.isAssignableFrom(type);
    }

    /** @throws Problem BAD_REQUEST with the place if it isn't JSON of this shape or is missing, FILE_TOO_LARGE above 4 MB */
    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            var read = Json.MAPPER.readValue(Bounded.read(body, MOST_BYTES), Json.MAPPER.constructType(generic));
            if (read == null) {
                throw new Problem(ErrorCode.BAD_REQUEST);
            }
            return read;
        } catch (JsonProcessingException unfit) {
            throw new Problem(ErrorCode.BAD_REQUEST, place(unfit));
        }
    }

    /** Where it doesn't fit: a pointer to the member (RFC 6901), or where it isn't JSON at all line and column, from 1. */
    private static Map<String, String> place(JsonProcessingException unfit) {
        if (unfit instanceof JsonMappingException mapping) {
            var pointer = mapping.getPath().stream().map(JsonBodies::step).collect(Collectors.joining());
            return pointer.length() > LONGEST_POINTER ? Map.of() : Map.of("pointer", pointer);
        }
        var at = unfit.getLocation();
        return at == null
                ? Map.of()
                : Map.of("line", Integer.toString(at.getLineNr()), "column", Integer.toString(at.getColumnNr()));
    }

    private static String step(JsonMappingException.Reference step) {
        var name = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Json.MAPPER.writeValueAsBytes(value));
    }
}

package eborder.singlewindow.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import eborder.form.Finding;
import java.io.IOException;

/** Writes a finding as the {@link Violation} it is to programs, wherever it stands. */
final class FindingWriter extends JsonSerializer<Finding> {
    @Override
    public void serialize(Finding finding, JsonGenerator json, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(Violation.of(finding), json);
    }
}

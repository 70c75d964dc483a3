package eborder.singlewindow.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import eborder.form.Answers;
import java.io.IOException;

/** Writes answers as the JSON object they are. */
final class AnswersWriter extends JsonSerializer<Answers> {
    @Override
    public void serialize(Answers answers, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeTree(answers.toJson());
    }
}

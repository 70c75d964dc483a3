package eborder.web.filing;

import java.util.LinkedHashMap;
import java.util.Map;

/** What Faces puts into a map of answers, as plain texts. */
final class Typed {
    private Typed() {}

    /** Nothing typed is the empty text, never null. */
    static Map<String, String> texts(Map<String, ?> typed) {
        var texts = new LinkedHashMap<String, String>();
        typed.forEach((field, value) ->
                texts.put(field, value == null ? "" : value.toString().strip()));
        return texts;
    }
}

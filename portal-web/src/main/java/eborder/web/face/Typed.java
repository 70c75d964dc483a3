package eborder.web.face;

import java.util.LinkedHashMap;
import java.util.Map;

/** What Faces puts into a map of answers, as plain texts. */
public final class Typed {
    private Typed() {}

    /** Nothing typed is the empty text, never null. */
    public static Map<String, String> texts(Map<String, ?> typed) {
        var texts = new LinkedHashMap<String, String>();
        typed.forEach((field, value) ->
                texts.put(field, value == null ? "" : value.toString().strip()));
        return texts;
    }
}

package eborder.web.face;

import eborder.i18n.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Texts by key in the reader's language: {@code #{m['page.login.title']}}, with facts {@code #{m.say('key', 'name', value)}}. */
@Named("m")
@RequestScoped
public class Words extends AbstractMap<String, String> {
    private final Messages messages;
    private final Face face;

    @Inject
    Words(Messages messages, Face face) {
        this.messages = messages;
        this.face = face;
    }

    @Override
    public String get(Object key) {
        return messages.text(face.language(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return messages.has(String.valueOf(key));
    }

    /** The text with facts. */
    public String with(String key, Map<String, String> facts) {
        return messages.text(face.language(), key, facts);
    }

    /** The text with facts given as name, value, name, value. */
    public String say(String key, Object... namesAndValues) {
        var facts = new HashMap<String, String>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            facts.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return with(key, facts);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}

package eborder.singlewindow.tree;

import eborder.form.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which elements of a format's messages fill which fields, read strictly from YAML.
 *
 * @param envelope elements around a message that say nothing for a form
 * @param wrappers elements that only hold the value of the one around them
 */
public record TreeRules(List<String> envelope, List<String> wrappers, List<Message> messages) {
    /**
     * What one form takes of a message.
     *
     * @param names of the element that holds it, in the order in which they are preferred for sending
     * @param row path of the element that is a row of the form's table, empty if there is none
     * @param says what the message says by its name, by field
     * @param assumed what it may leave out, by column
     */
    public record Message(
            List<String> names,
            String form,
            String row,
            Map<String, String> says,
            Map<String, String> assumed,
            List<Place> fields) {
        public Message {
            names = List.copyOf(names);
            says = Map.copyOf(says);
            assumed = Map.copyOf(assumed);
            fields = List.copyOf(fields);
        }
    }

    public TreeRules {
        envelope = List.copyOf(envelope);
        wrappers = List.copyOf(wrappers);
        messages = List.copyOf(messages);
    }

    /** @throws eborder.form.FaultyFile with file and line, if anything in it is unknown or missing */
    public static TreeRules read(String resource) {
        return YamlFile.read(resource).as(TreeRules.class);
    }

    boolean isMessage(String name) {
        return messages.stream().anyMatch(message -> message.names().contains(name));
    }

    /** What a form takes of any message. */
    public Stream<Message> of(String form) {
        return messages.stream().filter(message -> message.form().equals(form));
    }
}

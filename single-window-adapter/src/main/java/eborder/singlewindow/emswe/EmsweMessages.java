package eborder.singlewindow.emswe;

import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.singlewindow.message.Written;
import eborder.singlewindow.schema.SentSchema;
import eborder.singlewindow.tree.JsonTree;
import eborder.singlewindow.tree.TreeMessage;
import eborder.singlewindow.tree.TreeMessages;
import eborder.singlewindow.tree.TreeRules.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Formalities of the European single window as JSON. */
public final class EmsweMessages extends TreeMessages {
    /** No type of the MIG's own is registered. */
    public static final String TYPE = "application/vnd.emswe+json";

    private final SentSchema schema = new SentSchema("emswe/sent.json");

    public EmsweMessages(CodeLists lists) {
        super("emswe/mig-2.0.1.yaml", lists, JsonTree::read);
    }

    /** Whether these bytes begin as a JSON object does. */
    public static boolean isJson(byte[] file) {
        return begins(file, '{');
    }

    /**
     * @param formality for example {@code CWD}; blank for the first that the form has: of a ship that leaves the one of its departure
     * @return empty if there is no such message for the form
     */
    public Optional<Written> write(Form form, Answers answers, String formality, Instant now) {
        return message(form, formality.isBlank() ? usual(form, answers) : formality)
                .map(rule -> {
                    var name = formality.isBlank() ? usual(form, answers) : formality;
                    var bytes = Envelope.write(name, new TreeMessage(rule, lists).of(form, answers), now);
                    return Written.judged(form, bytes, schema.fault(bytes));
                });
    }

    private Optional<Message> message(Form form, String formality) {
        return rules.of(form.id())
                .filter(message -> message.names().contains(formality))
                .findFirst();
    }

    private String usual(Form form, Answers answers) {
        var direction = answers.text("/direction");
        List<Message> all = rules.of(form.id()).toList();
        return all.stream()
                .filter(message -> direction.isEmpty()
                        || message.says().getOrDefault("direction", direction).equals(direction))
                .findFirst()
                .map(message -> message.names().get(0))
                .orElse("");
    }

    /** FRM: whether a message was taken, and everything that is to be said of it in both languages. */
    public byte[] answer(byte[] file, List<Finding> findings, Words words, Instant now) {
        var bytes = FormalAnswer.write(file, findings, words, now);
        schema.fault(bytes).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        return bytes;
    }
}

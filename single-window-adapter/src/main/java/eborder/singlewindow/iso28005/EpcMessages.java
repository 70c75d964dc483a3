package eborder.singlewindow.iso28005;

import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Form;
import eborder.singlewindow.message.Written;
import eborder.singlewindow.tree.TreeMessage;
import eborder.singlewindow.tree.TreeMessages;
import eborder.singlewindow.tree.XmlTree;
import eborder.singlewindow.xml.OwnSchema;
import java.time.Instant;
import java.util.Optional;

/** Lists and general data as EPCMessage. */
public final class EpcMessages extends TreeMessages {
    /** No type of the standard's own is registered. */
    public static final String TYPE = "application/vnd.iso28005+xml";

    private final OwnSchema schema = new OwnSchema("iso28005/subset.xsd");

    public EpcMessages(CodeLists lists) {
        super("iso28005/subset.yaml", lists, XmlTree::read);
    }

    /** Whether these bytes begin as XML does, in any encoding. */
    public static boolean isXml(byte[] file) {
        return begins(file, '<');
    }

    /** @return empty if there is no such message for the form */
    public Optional<Written> write(Form form, Answers answers, Instant now) {
        return rules.of(form.id()).findFirst().map(message -> {
            var bytes = EpcWriter.write(new TreeMessage(message, lists).of(form, answers), now);
            return Written.judged(form, bytes, schema.fault(bytes));
        });
    }
}

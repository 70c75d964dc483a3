package eborder.singlewindow.iso28005;

import eborder.filing.ReadList;
import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Form;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FormFill;
import eborder.singlewindow.message.Written;
import eborder.singlewindow.tree.TreeFill;
import eborder.singlewindow.tree.TreeMessage;
import eborder.singlewindow.tree.TreeRules;
import eborder.singlewindow.tree.XmlTree;
import eborder.singlewindow.xml.OwnSchema;
import java.time.Instant;
import java.util.Optional;

/** Lists and general data as EPCMessage. */
public final class EpcMessages {
    /** No type of the standard's own is registered. */
    public static final String TYPE = "application/vnd.iso28005+xml";

    private final TreeRules rules = TreeRules.read("iso28005/subset.yaml");
    private final OwnSchema schema = new OwnSchema("iso28005/subset.xsd");
    private final CodeLists lists;

    public EpcMessages(CodeLists lists) {
        this.lists = lists;
    }

    /** Whether these bytes begin as XML does, in any encoding. */
    public static boolean isXml(byte[] file) {
        for (byte each : file) {
            if (each == '<') {
                return true;
            }
            // marks of byte order, halves of UTF-16, blanks
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }

    /** Reads what a message says for a form. Bounded as spreadsheets are. Never throws for what is in the file. */
    public ReadList read(Form form, byte[] file) {
        var fill = new FormFill(form, FormFill.Wording.USUAL);
        var tree = new TreeFill(rules, form, fill);
        FileFault.bySize(file).or(() -> XmlTree.read(file, tree)).ifPresent(fill.problems()::fail);
        return tree.finish();
    }

    /** @return empty if there is no such message for the form */
    public Optional<Written> write(Form form, Answers answers, Instant now) {
        return rules.of(form.id()).findFirst().map(message -> {
            var bytes = EpcWriter.write(new TreeMessage(message, lists).of(form, answers), now);
            return Written.judged(form, bytes, schema.fault(bytes));
        });
    }
}

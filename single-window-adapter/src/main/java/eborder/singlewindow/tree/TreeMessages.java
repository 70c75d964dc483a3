package eborder.singlewindow.tree;

import eborder.filing.ReadList;
import eborder.form.CodeLists;
import eborder.form.Form;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FormFill;
import java.util.Optional;
import java.util.function.BiFunction;

/** Messages that are trees, by the rules of their format: reading is the same for all. */
public abstract class TreeMessages {
    protected final TreeRules rules;
    protected final CodeLists lists;
    private final BiFunction<byte[], TreeEvents, Optional<FileFault>> reader;

    /** @param rules resource of the format's rules; {@code reader} turns its bytes into a tree's events */
    protected TreeMessages(String rules, CodeLists lists, BiFunction<byte[], TreeEvents, Optional<FileFault>> reader) {
        this.rules = TreeRules.read(rules);
        this.lists = lists;
        this.reader = reader;
    }

    /** Whether a sign comes first, after marks of byte order, halves of UTF-16 and blanks. */
    protected static boolean begins(byte[] file, char sign) {
        for (byte each : file) {
            if (each == sign) {
                return true;
            }
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
        FileFault.bySize(file).or(() -> reader.apply(file, tree)).ifPresent(fill.problems()::fail);
        return tree.finish();
    }
}

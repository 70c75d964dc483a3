package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.filing.ChannelMessage;
import eborder.filing.ChannelMessage.Sheet;
import eborder.filing.ChannelMessage.Step;
import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.file.FormFill;
import eborder.singlewindow.tree.TreeFill;
import eborder.singlewindow.tree.TreeRules;
import eborder.singlewindow.tree.XmlTree;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads what an envelope declares into our forms. */
final class DossierMessage {
    private static final String DECLARATION_END = "?>";
    private static final String CANCELLATION = "cancellation";

    private final TreeRules blocks = TreeRules.read("single-window/blocks-v1.yaml");
    private final FormCatalogue forms;

    DossierMessage(FormCatalogue forms) {
        this.forms = forms;
    }

    /** The answers by form, and what has no place in any. */
    private record Declared(Map<String, Sheet> sheets, Set<String> notTaken) {}

    /**
     * @param payload of the envelope, or its content alone
     * @param procedure code of the one that the message names
     * @throws XMLStreamException if it is no XML
     */
    ChannelMessage read(EnvelopeReader.Received envelope, String payload, String procedure, Step step)
            throws XMLStreamException {
        var header = envelope.header();
        var extras = Extras.read(payload);
        var declared = declared(payload, extras);
        var files = AttachedFiles.read(payload);
        declared.notTaken().addAll(files.notTaken());
        if (step == Step.CANCEL) {
            withReason(declared.sheets(), extras.reason());
        }
        return new ChannelMessage(
                step,
                taxCode(extras, declared, envelope),
                procedure,
                header.reference(),
                Integer.parseInt(header.documentYear()),
                envelope.before(),
                header.to().unitCode(),
                declared.sheets(),
                extras.reason(),
                List.copyOf(declared.notTaken()),
                files.papers(),
                step == Step.PAY ? PaidFee.read(payload) : Optional.empty(),
                Optional.empty());
    }

    /** What is cancelled after it was confirmed needs a form, whose explanation is the message's reason. */
    private static void withReason(Map<String, Sheet> sheets, String reason) {
        var sheet = sheets.getOrDefault(CANCELLATION, new Sheet(Map.of(), List.of()));
        var texts = new HashMap<>(Map.of("explanation", reason));
        texts.putAll(sheet.texts());
        sheets.put(CANCELLATION, new Sheet(texts, sheet.rows()));
    }

    /** Of the company: beside the blocks, else of the agent that declares, else of whoever sends. */
    private static String taxCode(Extras extras, Declared declared, EnvelopeReader.Received envelope) {
        if (!extras.taxCode().isEmpty()) {
            return extras.taxCode();
        }
        var general = declared.sheets().get("general-declaration");
        var agent = general == null ? "" : general.texts().getOrDefault("agentTaxCode", "");
        return agent.isEmpty() ? envelope.header().from().identity() : agent;
    }

    private Declared declared(String payload, Extras extras) {
        var declared = new Declared(new HashMap<>(), new LinkedHashSet<>(extras.unread()));
        byte[] xml = withoutDeclaration(payload).getBytes(UTF_8);
        blocks.messages().stream().map(TreeRules.Message::form).distinct().forEach(form -> block(form, xml, declared));
        for (var form : extras.forms()) {
            if (forms.find(form).isPresent()) {
                var before = declared.sheets().getOrDefault(form, new Sheet(Map.of(), List.of()));
                declared.sheets().put(form, extras.over(form, before));
            } else {
                declared.notTaken().add("Field " + form);
            }
        }
        return declared;
    }

    private void block(String formId, byte[] xml, Declared declared) {
        var form = forms.latest(formId);
        var tree = new TreeFill(blocks, form, new FormFill(form, FormFill.Wording.USUAL));
        // it was read as XML before
        XmlTree.read(xml, tree);
        var read = tree.finish();
        var sheet = new Sheet(read.answers(), read.rows());
        if (!sheet.isEmpty()) {
            declared.sheets().put(formId, sheet);
        }
        read.problems().stream()
                .filter(problem -> problem.code().equals(FormFill.Wording.USUAL.notTaken()))
                .map(DossierMessage::named)
                .forEach(declared.notTaken()::add);
    }

    private static String named(Finding left) {
        return left.facts().get("element") + " x" + left.facts().get("times");
    }

    /** What encoding it names is of no account any more. */
    private static String withoutDeclaration(String payload) {
        return payload.startsWith("<?xml")
                ? payload.substring(payload.indexOf(DECLARATION_END) + DECLARATION_END.length())
                : payload;
    }
}

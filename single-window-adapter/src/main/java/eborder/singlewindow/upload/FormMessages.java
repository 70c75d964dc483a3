package eborder.singlewindow.upload;

import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.singlewindow.edifact.EdifactLists;
import eborder.singlewindow.emswe.EmsweMessages;
import eborder.singlewindow.iso28005.EpcMessages;
import eborder.singlewindow.message.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a form says in the languages of other single windows, and what a sender hears in its own of what it sent. */
@ApplicationScoped
public class FormMessages {
    private final Messages texts = Messages.load();
    private final EdifactLists edifact = new EdifactLists();
    private final EpcMessages epc;
    private final EmsweMessages emswe;
    private final Clock clock;

    @Inject
    public FormMessages(CodeLists lists, Clock clock) {
        this.epc = new EpcMessages(lists);
        this.emswe = new EmsweMessages(lists);
        this.clock = clock;
    }

    /** @return empty if there is no such message for the form */
    public Optional<Written> interchange(Form form, Answers answers) {
        return edifact.write(form, answers, clock.instant()).map(Written.Message::new);
    }

    /** @return empty if there is no such message for the form */
    public Optional<Written> epcMessage(Form form, Answers answers) {
        return epc.write(form, answers, clock.instant());
    }

    /** @param formality blank for the usual one @return empty if there is no such message for the form */
    public Optional<Written> formality(Form form, Answers answers, String formality) {
        return emswe.write(form, answers, formality, clock.instant());
    }

    public byte[] answerInterchange(byte[] file, List<Finding> findings) {
        return edifact.answer(file, findings, finding -> words(Language.EN, finding), clock.instant());
    }

    public byte[] answerFormality(byte[] file, List<Finding> findings) {
        return emswe.answer(file, findings, this::words, clock.instant());
    }

    private String words(Language language, Finding finding) {
        return texts.text(language, finding.messageKey(), finding.facts());
    }
}

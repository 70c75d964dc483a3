package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus.Step;
import eborder.dossier.Dossiers;
import eborder.filing.outage.Submission;
import eborder.form.Finding;
import eborder.party.Actor;
import eborder.procedure.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Does what a message of another single window asks for; runs in the transaction in which the message is taken. */
@ApplicationScoped
public class ChannelSteps {
    private final ChannelOpening opening;
    private final ChannelLinking linking;
    private final ChannelAnswers answers;
    private final Changing changing;
    private final Filing filing;
    private final ChannelFees fees;
    private final Dossiers dossiers;
    private final Clock clock;

    @Inject
    public ChannelSteps(
            ChannelOpening opening,
            ChannelLinking linking,
            ChannelAnswers answers,
            Changing changing,
            Filing filing,
            ChannelFees fees,
            Dossiers dossiers,
            Clock clock) {
        this.fees = fees;
        this.opening = opening;
        this.linking = linking;
        this.answers = answers;
        this.changing = changing;
        this.filing = filing;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** What was done, or all that is wrong; then the transaction must not be committed. */
    record Done(UUID dossier, List<Finding> findings) {}

    Done perform(Actor actor, ChannelMessage message) {
        return switch (message.step()) {
            case DECLARE -> declare(actor, message);
            case SUPPLEMENT ->
                file(actor, opening.asked(actor, message.reference()).id(), message);
            case AMEND -> file(actor, opening.change(actor, message, Changes.Kind.AMENDMENT), message);
            case CANCEL -> cancel(actor, message);
            case PAY ->
                new Done(
                        fees.paid(
                                actor,
                                opening.standing(actor, message.reference()).id(),
                                message),
                        List.of());
        };
    }

    /** Files what a paper declares. */
    Done enter(Actor actor, ChannelMessage paper, Submission submission) {
        return file(actor, opening.openFromPaper(actor, paper, submission.at()), paper, submission);
    }

    private Done declare(Actor actor, ChannelMessage message) {
        var meanwhile = linking.link(actor, message);
        return meanwhile
                .map(known -> new Done(known, List.of()))
                .orElseGet(() -> file(
                        actor, opening.open(actor, message), message, Submission.fromSingleWindow(clock.instant())));
    }

    private Done file(Actor actor, OpeningOutcome outcome, ChannelMessage message, Submission submission) {
        if (outcome instanceof OpeningOutcome.Opened opened) {
            return file(actor, opened.dossier(), message, submission);
        }
        var all = new ArrayList<>(((OpeningOutcome.Stopped) outcome).findings());
        all.addAll(answers.findings(message.sheets()));
        return new Done(null, all);
    }

    private Done file(Actor actor, UUID dossier, ChannelMessage message) {
        return file(actor, dossier, message, Submission.fromSingleWindow(clock.instant()));
    }

    private Done file(Actor actor, UUID dossier, ChannelMessage message, Submission submission) {
        dossiers.ofCompany(dossier, actor.filingCompany()).requireOpenForFiler();
        answers.fill(actor, dossier, message);
        return filing.file(actor, dossier, submission) instanceof FilingOutcome.Stopped stopped
                ? new Done(dossier, stopped.findings())
                : new Done(dossier, List.of());
    }

    /** What was not decided yet is taken back; of what was, the cancellation is asked for. */
    private Done cancel(Actor actor, ChannelMessage message) {
        Dossier standing = dossiers.lockOfCompany(
                opening.standing(actor, message.reference()).id(), actor.filingCompany());
        if (standing.status().allows(Step.ASK_CANCELLATION)) {
            return file(actor, opening.change(actor, message, Changes.Kind.CANCELLATION), message);
        }
        changing.withdraw(actor, standing.id(), message.reason());
        return new Done(standing.id(), List.of());
    }
}

package eborder.filing;

import eborder.exchange.Answered;
import eborder.exchange.InboxDesk;
import eborder.exchange.Incoming;
import eborder.exchange.Message;
import eborder.form.Finding;
import eborder.party.ChannelDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Files what another single window sends in a company's name. One message is one transaction, which the inbox begins and the filer's own
 * use cases join; if it can't be done, all of it is undone, and the refusal is what the inbox keeps.
 */
@Relay
public class ChannelFiling {
    private static final int MOST_NAMED = 20;

    private final InboxDesk inbox;
    private final ChannelDesk channel;
    private final ChannelSteps steps;
    private final Clock clock;

    @Inject
    ChannelFiling(InboxDesk inbox, ChannelDesk channel, ChannelSteps steps, Clock clock) {
        this.inbox = inbox;
        this.channel = channel;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Does what a message asks for, once.
     *
     * @return what the sender hears, the same for every repetition
     * @throws Problem MESSAGE_ID_TAKEN if another message came with this id, kind OUTSIDE if it should come again
     */
    public Message receive(Incoming incoming, ChannelMessage message, ChannelReplies replies) {
        var wrong = new ArrayList<Finding>();
        try {
            return inbox.take(incoming, () -> perform(message, replies, wrong));
        } catch (Problem problem) {
            if (problem.code() == ErrorCode.MESSAGE_ID_TAKEN || problem.code().kind() == ErrorCode.Kind.OUTSIDE) {
                throw problem;
            }
            return refuse(incoming, replies, wrong, problem.code());
        }
    }

    /** Keeps a refusal of a message that could not even be understood. */
    public Message refuse(Incoming incoming, Message reply, String code) {
        return inbox.take(incoming, () -> new Answered(reply, null, Map.of("error", code)));
    }

    /** Keeps a message that is about no dossier and asks for nothing to be done. @param facts for the trail */
    public Message note(Incoming incoming, Message reply, Map<String, String> facts) {
        return inbox.take(incoming, () -> new Answered(reply, null, true, facts));
    }

    /** Says in the trail that a message was not even looked at, since it isn't the partner's; its id stays free. */
    public void turnAway(Incoming incoming, String code) {
        inbox.turnAway(incoming, code);
    }

    private Answered perform(ChannelMessage message, ChannelReplies replies, List<Finding> wrong) {
        var done = steps.perform(channel.actor(message.taxCode()), message);
        wrong.addAll(done.findings());
        if (!wrong.isEmpty()) {
            throw new Problem(ErrorCode.BAD_REQUEST);
        }
        return new Answered(replies.to(new ChannelOutcome.Taken(), clock.instant()), done.dossier(), facts(message));
    }

    private Message refuse(Incoming incoming, ChannelReplies replies, List<Finding> wrong, ErrorCode code) {
        var now = clock.instant();
        return wrong.isEmpty()
                ? refuse(incoming, replies.to(new ChannelOutcome.Refused(code), now), code.name())
                : refuse(
                        incoming,
                        replies.to(new ChannelOutcome.Stopped(wrong), now),
                        wrong.get(0).code());
    }

    private static Map<String, String> facts(ChannelMessage message) {
        var facts = new HashMap<String, String>();
        facts.put("step", message.step().name());
        facts.put("reference", message.reference());
        if (!message.notTaken().isEmpty()) {
            facts.put("notTaken", message.notTaken().stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
        }
        message.signer().ifPresent(person -> {
            facts.put("signerCertificate", person.certificate());
            facts.put("signerSerial", person.serial());
        });
        return facts;
    }
}

package eborder.report;

import eborder.dossier.VersionChange;
import eborder.filing.ChannelAnswers;
import eborder.filing.ChannelMessage;
import eborder.filing.ChannelReader;
import eborder.party.Actor;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads an archived message of the single window once more, as it would be read today. It changes nothing but the trail. */
@Relay
public class MessageReplay {
    private final ArchivedMessages messages;
    private final ChannelReader reader;
    private final ChannelAnswers answers;

    @Inject
    MessageReplay(ArchivedMessages messages, ChannelReader reader, ChannelAnswers answers) {
        this.messages = messages;
        this.reader = reader;
        this.answers = answers;
    }

    /** @throws Problem NOT_FOUND, also for what isn't a message of the single window; NOT_ALLOWED unless the operator asks */
    public Replayed replay(Actor actor, UUID id) {
        var then = messages.storedThen(actor, id);
        return reader.read(then.archived().exchange().sent())
                .map(today -> compared(then, today))
                .orElseGet(() -> new Replayed(
                        false, null, null, null, then.version(), then.filedAt(), List.of(), List.of(), List.of()));
    }

    private Replayed compared(StoredThen then, ChannelMessage today) {
        var read = answers.typed(today.sheets());
        // a supplement or an amendment says a part only: the rest stood there before
        var stored = today.step() == ChannelMessage.Step.DECLARE
                ? then.filed()
                : then.filed().only(form -> read.forms().contains(form.substring(0, form.indexOf('@'))));
        var changes = VersionChange.between(stored, read).stream()
                .collect(Collectors.partitioningBy(MessageReplay::isNotRead));
        return new Replayed(
                true,
                today.step().name(),
                today.procedure(),
                today.reference(),
                then.version(),
                then.filedAt(),
                changes.get(false),
                changes.get(true),
                today.notTaken());
    }

    private static boolean isNotRead(VersionChange change) {
        return change.kind() == VersionChange.Kind.CHANGED && change.after().isEmpty();
    }
}

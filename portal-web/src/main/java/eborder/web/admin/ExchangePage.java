package eborder.web.admin;

import eborder.report.ArchivedMessages;
import eborder.report.ExchangePicture;
import eborder.report.MessageReplay;
import eborder.report.Replayed;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One archived exchange: what it was, and what today's mapping would read in it. */
@Named("exchangePage")
@RequestScoped
public class ExchangePage {
    private final ArchivedMessages messages;
    private final MessageReplay replay;
    private final Visitor visitor;
    private UUID id;
    private ExchangePicture picture;
    private Replayed replayed;

    @Inject
    ExchangePage(ArchivedMessages messages, MessageReplay replay, Visitor visitor) {
        this.messages = messages;
        this.replay = replay;
        this.visitor = visitor;
    }

    public ExchangePicture getPicture() {
        if (picture == null) {
            picture = messages.picture(visitor.actor(), id);
        }
        return picture;
    }

    public void replay() {
        replayed = replay.replay(visitor.actor(), id);
    }

    /** Null until the message was read once more. */
    public Replayed getReplayed() {
        return replayed;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

package eborder.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** The inbox beside nothing yet; after a decision it says what was done. */
@Named("inboxPage")
@RequestScoped
public class InboxPage {
    private String done = "";
    private UUID id;

    /** The message key of what was done, empty if the officer comes from elsewhere. */
    public String getNoticeKey() {
        return Done.named(done).map(Done::messageKey).orElse("");
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** The dossier it was done to. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

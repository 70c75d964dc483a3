package eborder.web.review;

import eborder.review.Inbox;
import eborder.review.InboxRow;
import eborder.review.OriginalsDesk;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The queue at the left of the officers' pages: one of four lists, narrowed by what was searched for. */
@Named("queue")
@RequestScoped
public class QueuePart {
    private final Inbox inbox;
    private final OriginalsDesk originals;
    private final Visitor visitor;
    private final Clock clock;
    private QueueList list = QueueList.WAITING;
    private String search = "";
    private List<QueueRow> rows;

    @Inject
    QueuePart(Inbox inbox, OriginalsDesk originals, Visitor visitor, Clock clock) {
        this.inbox = inbox;
        this.originals = originals;
        this.visitor = visitor;
        this.clock = clock;
    }

    public List<QueueRow> getRows() {
        if (rows == null) {
            var wanted = SearchText.of(search);
            var now = clock.instant();
            rows = dossiers().stream()
                    .filter(wanted::fits)
                    .map(row -> new QueueRow(row, TimeUsed.of(row, now)))
                    .toList();
        }
        return rows;
    }

    private List<InboxRow> dossiers() {
        var actor = visitor.actor();
        return switch (list) {
            case WAITING -> inbox.waiting(actor);
            case WITH_FILER -> inbox.withFiler(actor);
            case DECIDED -> inbox.decided(actor);
            case ORIGINALS -> originals.overdue(actor);
        };
    }

    public QueueList[] getLists() {
        return QueueList.values();
    }

    public String getList() {
        return list.getTag();
    }

    public void setList(String tag) {
        list = QueueList.tagged(tag);
    }

    public String getSearch() {
        return search;
    }

    /** For links that keep the search. */
    public String getSearchInAddress() {
        return URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    public void setSearch(String typed) {
        search = typed == null ? "" : typed.strip();
    }
}

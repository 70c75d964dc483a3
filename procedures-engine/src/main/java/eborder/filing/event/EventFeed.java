package eborder.filing.event;

import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.CompanyEventLog;
import eborder.party.Actor;
import eborder.party.Matter;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The company's events by cursor: whoever goes on from the last answer's cursor misses none and gets none twice. */
@UseCase
public class EventFeed {
    public static final int MOST = 500;

    private final CompanyEventLog log;

    @Inject
    EventFeed(CompanyEventLog log) {
        this.log = log;
    }

    /**
     * What happened after a cursor, as far as the person's mandates reach.
     *
     * @param after 0 for the very first; {@code limit} from 1 to {@value #MOST}
     * @throws Problem BAD_REQUEST for other numbers, NOT_ALLOWED if the person files for no company
     */
    public EventPage after(Actor actor, long after, int limit) {
        var company = actor.filingCompany();
        require(after >= 0, "after");
        require(limit >= 1 && limit <= MOST, "limit");
        log.number(company);
        var read = log.after(company, after, limit);
        // what is out of reach is gone by, too: the cursor moves over it
        long next = read.isEmpty() ? after : read.get(read.size() - 1).position();
        return new EventPage(reached(actor, read), next);
    }

    private static List<CompanyEvent> reached(Actor actor, List<CompanyEvent> events) {
        return events.stream()
                .filter(event -> actor.reaches(new Matter(event.imo(), event.unit(), event.procedure())))
                .toList();
    }

    private static void require(boolean condition, String property) {
        if (!condition) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}

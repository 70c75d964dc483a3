package eborder.web.sitting;

import eborder.paper.StampOutage;
import eborder.paper.StampOutages;
import eborder.web.face.When;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Tells officers that time stamps are missing, and what that means for their signatures. */
@Named("stampNotice")
@RequestScoped
public class StampNotice {
    private final StampOutages outages;
    private final Words words;
    private final When when;
    private final Clock clock;

    @Inject
    StampNotice(StampOutages outages, Words words, When when, Clock clock) {
        this.outages = outages;
        this.words = words;
        this.when = when;
        this.clock = clock;
    }

    /** Null if all is well. */
    public String getText() {
        return outages.present().map(this::inWords).orElse(null);
    }

    private String inWords(StampOutage outage) {
        var since = when.moment(outage.since());
        return outage.stopsSigning(clock.instant())
                ? words.say("page.sitting.stamps.stopped", "since", since)
                : words.say("page.sitting.stamps.pending", "since", since, "until", when.moment(outage.until()));
    }
}

package eborder.web.admin;

import eborder.exchange.Breaker;
import eborder.exchange.ExchangeRow;
import eborder.exchange.ParkedNotice;
import eborder.exchange.Partner;
import eborder.exchange.PartnerState;
import eborder.report.PartnerTraffic;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import eborder.web.face.Refusal;
import eborder.web.face.When;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What goes to partners, what waits, and what they have refused. */
@Named("partnersPage")
@RequestScoped
public class PartnersPage {
    /** What has waited for seconds has waited for a minute. */
    private static final long MINUTE = 60;

    private final PartnerTraffic traffic;
    private final Visitor visitor;
    private final Refusal refusal;
    private final Words words;
    private final When when;
    private final Face face;
    private List<PartnerState> partners;
    private List<ParkedNotice> parked;
    private List<ExchangeRow> exchanges;
    private String chosen;
    private String reason = "";
    private String refused;

    @Inject
    PartnersPage(PartnerTraffic traffic, Visitor visitor, Refusal refusal, Words words, When when, Face face) {
        this.traffic = traffic;
        this.visitor = visitor;
        this.refusal = refusal;
        this.words = words;
        this.when = when;
        this.face = face;
    }

    public List<PartnerState> getPartners() {
        if (partners == null) {
            partners = traffic.partners(visitor.actor());
        }
        return partners;
    }

    public List<ParkedNotice> getParked() {
        if (parked == null) {
            parked = traffic.parked(visitor.actor());
        }
        return parked;
    }

    public List<ExchangeRow> getExchanges() {
        if (exchanges == null) {
            exchanges = traffic.exchanges(visitor.actor());
        }
        return exchanges;
    }

    public void retry(ParkedNotice notice) {
        traffic.retry(visitor.actor(), notice.messageId());
        forget();
    }

    public void retryAll(Partner partner) {
        traffic.retryAll(visitor.actor(), partner);
        forget();
    }

    /** The notice about which the page asks why it should be given up. */
    public void choose(ParkedNotice notice) {
        chosen = notice.messageId().toString();
    }

    public void askToDiscard() {
        try {
            traffic.askToDiscard(visitor.actor(), id(chosen), reason);
            chosen = null;
            reason = "";
            forget();
        } catch (Problem problem) {
            refused = refusal.in("page.partner.refused", problem);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException tampered) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
    }

    public void discard(ParkedNotice notice) {
        traffic.discard(visitor.actor(), notice.messageId());
        forget();
    }

    /** Whether somebody else has asked to give it up. */
    public boolean mayAgree(ParkedNotice notice) {
        return notice.discardAskedBy() != null
                && !notice.discardAskedBy().equals(visitor.actor().username());
    }

    /** Null unless the page asks about one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    private void forget() {
        partners = null;
        parked = null;
    }

    /** How the page marks a connection. */
    public String mark(PartnerState partner) {
        return switch (partner.breaker()) {
            case CLOSED -> "ok";
            case HALF_OPEN -> "warn";
            case OPEN -> "stop";
        };
    }

    /** Whether its last message failed. */
    public boolean isFailing(PartnerState partner) {
        return partner.lastError() != null || partner.breaker() != Breaker.State.CLOSED;
    }

    public String waiting(PartnerState partner) {
        var queue = partner.queue();
        return queue.unsent() == 0
                ? words.get("page.partner.waiting-none")
                : words.say(
                        "page.partner.waiting-value",
                        "count",
                        queue.unsent(),
                        "time",
                        when.length(Duration.ofSeconds(queue.oldestSeconds() + MINUTE - 1)));
    }

    public String lastHour(PartnerState partner) {
        return partner.lastHour() == 0
                ? words.get("page.partner.last-hour-none")
                : words.say(
                        "page.partner.last-hour-value",
                        "count",
                        partner.lastHour(),
                        "seconds",
                        String.format(face.getLocale(), "%.1f", partner.p95Millis() / 1000.0));
    }

    /** The kinds of notices in words; what came in has none. */
    public String contents(ExchangeRow row) {
        if (row.kinds().isEmpty()) {
            return words.get("page.partner.received");
        }
        return row.kinds().stream()
                .map(kind -> words.get("page.review.notice." + kind))
                .collect(Collectors.joining(", "));
    }
}

package eborder.filing.outage;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.exchange.outage.Outage;
import eborder.exchange.outage.Outages;
import eborder.procedure.Channel;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a dossier may be filed directly, asked once, when it is filed for the first time: what is supplemented later comes back by the
 * way on which it was asked for.
 */
@ApplicationScoped
public class ChannelRule {
    private final FilingChannels channels;
    private final Outages outages;
    private final Dossiers dossiers;

    @Inject
    public ChannelRule(FilingChannels channels, Outages outages, Dossiers dossiers) {
        this.channels = channels;
        this.outages = outages;
        this.dossiers = dossiers;
    }

    /**
     * The outage in which it is filed; empty if in none, if it was filed before, or if the single window brings it.
     *
     * @throws Problem SINGLE_WINDOW_FIRST, with fact {@code law}, if it must be filed at the single window and that is up
     */
    public Optional<UUID> admit(Dossier dossier, Submission submission) {
        if (submission.source() == Submission.Source.PAPER) {
            return Optional.of(submission.outage());
        }
        boolean judged = submission.source() == Submission.Source.PORTAL && dossier.number() == null;
        return judged && runsThere(dossier, submission.at()) ? admit(dossier, submission.at()) : Optional.empty();
    }

    private Optional<UUID> admit(Dossier dossier, Instant now) {
        var outage = outages.at(now).filter(known -> !known.drill());
        requireOpen(dossier, now, outage.isPresent());
        return outage.map(Outage::id);
    }

    private boolean runsThere(Dossier dossier, Instant now) {
        return channels.policy()
                .on(now.atZone(TheClock.VIETNAM).toLocalDate(), dossier.procedureCode())
                .isPresent();
    }

    private void requireOpen(Dossier dossier, Instant now, boolean down) {
        var day = now.atZone(TheClock.VIETNAM).toLocalDate();
        channels.policy()
                .on(day, dossier.procedureCode())
                .filter(channel -> channel.value() == Channel.SINGLE_WINDOW_FIRST && !down && isKnownThere(dossier))
                .ifPresent(channel -> {
                    throw new Problem(ErrorCode.SINGLE_WINDOW_FIRST, Map.of("law", channel.law()));
                });
    }

    /** What the single window has never heard of can't be changed there. */
    private boolean isKnownThere(Dossier dossier) {
        return dossier.changes() == null || dossiers.withId(dossier.changes()).isKnownAtSingleWindow();
    }
}

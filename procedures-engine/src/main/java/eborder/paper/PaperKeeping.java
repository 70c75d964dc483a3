package eborder.paper;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The short transactions around preserving papers: which are due, and what was added to them. */
@UseCase
public class PaperKeeping {
    private static final Duration STILL_SIGNING = Duration.ofSeconds(5);
    private static final Duration YIELDED = Duration.ofSeconds(20);

    private final Papers papers;
    private final Preservations preservations;
    private final PapersToSign toSign;
    private final Clock clock;

    @Inject
    PaperKeeping(Papers papers, Preservations preservations, PapersToSign toSign, Clock clock) {
        this.papers = papers;
        this.preservations = preservations;
        this.toSign = toSign;
        this.clock = clock;
    }

    /**
     * A paper that is due.
     *
     * @param additions how many it has had so far
     * @param stamped whether it has a time stamp at all
     */
    public record Due(UUID paper, byte[] pdf, int additions, boolean stamped) {
        public Due {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /** Takes up to so many under a lease; a node that dies gives them back when it ends. */
    public List<Due> claim(int most) {
        return papers.withIds(preservations.claim(most, dueBy(clock.instant()))).stream()
                .map(paper -> new Due(
                        paper.id(),
                        paper.pdf(),
                        paper.additions(),
                        preservations.of(paper.id()).isStamped()))
                .toList();
    }

    /** Somebody waits for a signature now, nobody for this: it may be late by a third of its minute. */
    private Instant dueBy(Instant now) {
        return toSign.wasAskedSince(now.minus(STILL_SIGNING)) ? now.minus(YIELDED) : now;
    }

    /** Keeps what was added; if another node was faster, its addition stays and this one is refused by the database. */
    public void added(Due due, PaperPreserver.Addition addition) {
        var now = clock.instant();
        preservations.add(PaperAddition.behind(due, addition, now));
        var preservation = preservations.of(due.paper());
        if (due.stamped()) {
            preservation.archived(addition.until(), now);
        } else {
            preservation.stamped(now);
        }
        preservations.release(due.paper());
    }

    /** @param why without personal data */
    public void failed(Due due, String why) {
        preservations.of(due.paper()).failed(why, clock.instant());
        preservations.release(due.paper());
    }
}

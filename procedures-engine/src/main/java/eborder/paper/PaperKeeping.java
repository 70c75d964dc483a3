package eborder.paper;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The short transactions around preserving papers: which are due, and what was added to them. */
@UseCase
public class PaperKeeping {
    private final Papers papers;
    private final Preservations preservations;
    private final Clock clock;

    @Inject
    PaperKeeping(Papers papers, Preservations preservations, Clock clock) {
        this.papers = papers;
        this.preservations = preservations;
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
        return papers.withIds(preservations.claim(most, clock.instant())).stream()
                .map(paper -> new Due(
                        paper.id(),
                        paper.pdf(),
                        paper.additions(),
                        preservations.of(paper.id()).isStamped()))
                .toList();
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

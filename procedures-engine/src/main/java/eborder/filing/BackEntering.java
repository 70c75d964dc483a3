package eborder.filing;

import eborder.filing.outage.BackEntryDesk;
import eborder.filing.outage.PaperEntry;
import eborder.filing.outage.Submission;
import eborder.form.Finding;
import eborder.party.Actor;
import eborder.party.ChannelDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An officer enters a paper that was handed in while nothing else worked (domain.md 4.6). It is filed in the company's name with the
 * paper's time, by which its deadlines go; one transaction, which the desk begins and the filer's own use cases join.
 */
@Relay
public class BackEntering {
    private final BackEntryDesk desk;
    private final ChannelDesk channel;
    private final ChannelSteps steps;

    @Inject
    BackEntering(BackEntryDesk desk, ChannelDesk channel, ChannelSteps steps) {
        this.desk = desk;
        this.channel = channel;
        this.steps = steps;
    }

    /**
     * What the paper declares.
     *
     * @param taxCode of the company; {@code procedure} code of an arrival, a departure or an application
     * @param before number of the dossier under which a ship that leaves had come, else empty
     * @param unit code of the border unit that is asked, empty if a port says it
     * @param sheets answers by form id, as typed
     */
    public record Paper(
            String taxCode, String procedure, String before, String unit, Map<String, ChannelMessage.Sheet> sheets) {
        /** @throws Problem BAD_REQUEST with the property that is missing */
        public Paper {
            require(taxCode, "taxCode");
            require(procedure, "procedure");
            before = before == null ? "" : before.strip();
            unit = unit == null ? "" : unit;
            sheets = sheets == null ? Map.of() : Map.copyOf(sheets);
        }

        private static void require(String text, String property) {
            if (text == null || text.isBlank()) {
                throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
            }
        }

        Paper declaring(Map<String, ChannelMessage.Sheet> others) {
            return new Paper(taxCode, procedure, before, unit, others);
        }

        private ChannelMessage message() {
            return new ChannelMessage(
                    ChannelMessage.Step.DECLARE, taxCode, procedure, "", 0, before, unit, sheets, "", List.of());
        }
    }

    /** What became of it. @param dossier null if nothing was kept; {@code findings} then all that is wrong */
    public record Entered(UUID dossier, List<Finding> findings) {
        public Entered {
            findings = List.copyOf(findings);
        }
    }

    /** @throws Problem as {@link BackEntryDesk#take}; COMPANY_UNKNOWN, BAD_REQUEST; whatever filing it would refuse */
    public Entered enter(Actor officer, PaperEntry entry, Paper paper) {
        var wrong = new ArrayList<Finding>();
        try {
            return new Entered(
                    desk.take(officer, entry, outage -> perform(paper, Submission.onPaper(entry.at(), outage), wrong)),
                    List.of());
        } catch (Problem problem) {
            if (wrong.isEmpty()) {
                throw problem;
            }
            return new Entered(null, wrong);
        }
    }

    private UUID perform(Paper paper, Submission submission, List<Finding> wrong) {
        var done = steps.enter(channel.paperActor(paper.taxCode()), paper.message(), submission);
        wrong.addAll(done.findings());
        if (!wrong.isEmpty()) {
            throw new Problem(ErrorCode.BAD_REQUEST);
        }
        return done.dossier();
    }
}

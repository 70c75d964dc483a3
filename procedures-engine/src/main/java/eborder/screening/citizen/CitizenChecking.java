package eborder.screening.citizen;

import eborder.screening.NoAnswer;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the national population database about the citizens of dossiers that wait for an officer. */
@Relay
public class CitizenChecking implements Ticking {
    private static final System.Logger LOG = System.getLogger(CitizenChecking.class.getName());
    private static final int DOSSIERS = 20;
    private static final int BATCH = 32;

    private final CitizenDesk desk;
    private final CitizenLink link;

    @Inject
    CitizenChecking(CitizenDesk desk, CitizenLink link) {
        this.desk = desk;
        this.link = link;
    }

    @Override
    public String name() {
        return "citizens";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        if (!link.isConnected()) {
            return;
        }
        desk.unasked(DOSSIERS).forEach(this::begin);
        desk.endUnneeded();
        var asked = desk.claim(BATCH);
        while (!asked.isEmpty() && askAll(asked) && !Thread.currentThread().isInterrupted()) {
            asked = desk.claim(BATCH);
        }
    }

    /** What is wrong with one dossier must not leave the citizens of the others unasked. */
    private void begin(UUID dossier) {
        try {
            desk.begin(dossier);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "Nobody asks about the citizens of dossier " + dossier, broken);
        }
    }

    /** @return whether to go on: where one is answered late, or nobody is there, the others aren't waited for either */
    private boolean askAll(List<CitizenQuestion> asked) {
        var answers = new ArrayList<CitizenAnswer>();
        boolean goOn = true;
        for (int i = 0; goOn && i < asked.size(); i++) {
            try {
                answers.add(new CitizenAnswer(asked.get(i).id(), matches(asked.get(i))));
            } catch (Problem none) {
                goOn = !isAway(none);
                unanswered(asked.subList(i, goOn ? i + 1 : asked.size()), none);
            }
        }
        desk.answered(answers);
        return goOn;
    }

    /** A question that can't even be asked must not stand before the others for ever. */
    private boolean matches(CitizenQuestion question) {
        try {
            return link.matches(question);
        } catch (Problem none) {
            throw none;
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "Question " + question.id() + " can't be asked", broken);
            throw new Problem(ErrorCode.POPULATION_FAILED, Map.of("why", NoAnswer.REFUSED.name()));
        }
    }

    private void unanswered(List<CitizenQuestion> asked, Problem none) {
        var why = why(none);
        LOG.log(
                System.Logger.Level.WARNING,
                "no answer to {0}: {1}",
                asked.get(0).id(),
                why);
        desk.unanswered(
                asked.stream().map(CitizenQuestion::id).toList(),
                why,
                Integer.parseInt(none.facts().getOrDefault("retryAfter", "0")));
    }

    private static boolean isAway(Problem none) {
        return why(none) == NoAnswer.LATE || why(none) == NoAnswer.UNREACHABLE;
    }

    private static NoAnswer why(Problem none) {
        return NoAnswer.valueOf(none.facts().getOrDefault("why", NoAnswer.UNREACHABLE.name()));
    }
}

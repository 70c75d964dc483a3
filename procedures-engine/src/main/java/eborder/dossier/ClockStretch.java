package eborder.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One stretch of the officer's clock with its reason; together they are the whole time from the filing to the answer's delivery
 * (domain.md 4.3).
 *
 * @param until null for the stretch that goes on
 * @param law the article under which it ran or stood still
 * @param note what the filer was asked, blank for others
 */
public record ClockStretch(Kind kind, Instant from, Instant until, String law, String note) {
    /** What happened meanwhile. */
    public enum Kind {
        /** The border guard is at work: the legal term runs. */
        RUNNING,
        /** The filer was asked: the term stands still. */
        PAUSED,
        /** Decided, on its way to the filer. */
        DELIVERING;

        public String messageKey() {
            return "clock." + name();
        }
    }

    /** How long it took; until now for the one that goes on. */
    public Duration length(Instant now) {
        return Duration.between(from, until == null ? now : until);
    }

    /**
     * @param filings the moments of the frozen versions, oldest first; those of later amendments are not looked at
     * @param decisions oldest first
     * @param deliveredAt when the answer reached the single window, null before, or if it isn't told
     */
    public static List<ClockStretch> of(
            Dossier dossier, List<Instant> filings, List<DecisionRow> decisions, Instant deliveredAt) {
        var stretches = new ArrayList<ClockStretch>();
        var from = filings.get(0);
        int next = 1;
        for (var decision : decisions) {
            if (decision.kind().equals("AskSupplement")) {
                stretches.add(new ClockStretch(Kind.RUNNING, from, decision.at(), dossier.dueLaw(), ""));
                from = next < filings.size() ? filings.get(next++) : null;
                stretches.add(new ClockStretch(Kind.PAUSED, decision.at(), from, PAUSE_LAW, decision.text()));
            }
        }
        if (from != null) {
            addAnswer(stretches, dossier, from, answered(dossier, decisions), deliveredAt);
        }
        return List.copyOf(stretches);
    }

    /** What comes after the answer, such as a cancellation, is no part of it. */
    private static Instant answered(Dossier dossier, List<DecisionRow> decisions) {
        return decisions.stream()
                .filter(decision -> ANSWERS.contains(decision.kind()))
                .map(DecisionRow::at)
                .findFirst()
                .orElse(dossier.decidedAt());
    }

    private static void addAnswer(
            List<ClockStretch> stretches, Dossier dossier, Instant from, Instant decided, Instant deliveredAt) {
        stretches.add(new ClockStretch(Kind.RUNNING, from, decided, dossier.dueLaw(), ""));
        if (decided != null && deliveredAt != null && deliveredAt.isAfter(decided)) {
            stretches.add(new ClockStretch(Kind.DELIVERING, decided, deliveredAt, dossier.dueLaw(), ""));
        }
    }

    private static final Set<String> ANSWERS = Set.of("Confirm", "Refuse");

    /** No article says so; the time of the border guard doesn't run while it waits (rule R30, inferred). */
    private static final String PAUSE_LAW = "R30";
}

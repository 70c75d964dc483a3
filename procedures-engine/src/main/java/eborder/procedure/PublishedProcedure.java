package eborder.procedure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A procedure as the public may know it: its file with the rules in force on a day. Lengths of time are ISO 8601, the fee is in
 * Vietnamese dong.
 *
 * @param offered whether it can be begun on that day
 * @param follows null if it goes on from no other; {@code changes} codes of the procedures whose dossiers it changes
 */
public record PublishedProcedure(
        String code,
        String number,
        BothLanguages name,
        String group,
        List<String> filers,
        List<String> places,
        boolean offered,
        String follows,
        List<String> changes,
        boolean countedIn21,
        boolean channelNsw,
        boolean syncMod,
        List<LegalSource> legal,
        List<NeededForm> forms,
        List<PublishedPaper> attachments,
        List<PublishedWay> ways,
        Dated<Long> fee,
        List<String> permits) {

    /** A paper that comes with it. @param originalWithin null if the copy is enough; the others as in {@link NeededAttachment} */
    public record PublishedPaper(String kind, boolean needed, String perPerson, Dated<Duration> originalWithin) {}

    /** The rules for one movement; what doesn't apply is null. */
    public record PublishedWay(
            Movement movement,
            Dated<Duration> filingLead,
            Dated<Duration> filedWithin,
            Dated<Duration> answerWithin,
            Dated<Integer> answerWorkingDays,
            Dated<Duration> originalsWithin,
            Dated<Duration> lapsesAfter,
            String result) {}

    static PublishedProcedure of(ProcedureDefinition file, LocalDate day) {
        return new PublishedProcedure(
                file.code(),
                file.number(),
                file.name(),
                file.group(),
                file.filers(),
                file.places(),
                file.isOffered(day),
                file.follows(),
                file.changes() == null ? List.of() : file.changes().of(),
                file.countedIn21(),
                file.channelNsw(),
                file.syncMod(),
                file.legal(),
                file.on(day).forms(),
                file.attachments().stream().map(paper -> paper(paper, day)).toList(),
                file.ways().entrySet().stream()
                        .map(way -> way(way.getKey(), way.getValue(), day))
                        .toList(),
                Dated.on(day, file.fee()).orElse(null),
                file.permits());
    }

    private static PublishedPaper paper(NeededAttachment paper, LocalDate day) {
        return new PublishedPaper(
                paper.kind(),
                paper.needed(),
                paper.perPerson(),
                paper.original(day).orElse(null));
    }

    private static PublishedWay way(Movement movement, Way way, LocalDate day) {
        return new PublishedWay(
                movement,
                Dated.on(day, way.filingLead()).orElse(null),
                Dated.on(day, way.filedWithin()).orElse(null),
                Dated.on(day, way.answerWithin()).orElse(null),
                Dated.on(day, way.answerWorkingDays()).orElse(null),
                Dated.on(day, way.originalsWithin()).orElse(null),
                Dated.on(day, way.lapsesAfter()).orElse(null),
                way.result());
    }
}

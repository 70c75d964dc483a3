package eborder.procedure;

import java.time.Duration;
import java.util.List;

/**
 * A procedure as the public may know it: its file with the rules in force on a day. Lengths of time are ISO 8601, the fee is in
 * Vietnamese dong.
 *
 * @param follows null if it goes on from no other
 */
public record PublishedProcedure(
        String code,
        String number,
        BothLanguages name,
        String group,
        Movement movement,
        String follows,
        boolean countedIn21,
        boolean channelNsw,
        boolean syncMod,
        List<LegalSource> legal,
        List<NeededForm> forms,
        Dated<Duration> filingLead,
        Dated<Duration> answerWithin,
        Dated<Duration> originalsWithin,
        Dated<Long> fee,
        String result,
        List<String> permits) {}

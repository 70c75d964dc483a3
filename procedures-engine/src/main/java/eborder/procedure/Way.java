package eborder.procedure;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of a procedure for one movement (domain.md 4.4).
 *
 * @param filingLead how long before the moment of the movement it must be filed; empty if at any time
 * @param filedWithin how long after safe mooring it may be filed, for what is declared afterwards; empty if not counted so
 * @param answerWithin how long the border guard has from the complete filing to the confirmation; or {@code answerWorkingDays}, in
 *     working days
 * @param originalsWithin how long after safe mooring the originals are presented; nothing: right before leaving; empty if
 *     none are
 * @param lapsesAfter how long after the moment of the movement a confirmation still holds; empty if it doesn't lapse
 * @param result number of the result form, for example "06"; {@code otherResults} where the answers ask for another
 * @param refusal how it is refused
 */
public record Way(
        List<Dated<Duration>> filingLead,
        List<Dated<Duration>> filedWithin,
        List<Dated<Duration>> answerWithin,
        List<Dated<Integer>> answerWorkingDays,
        List<Dated<Duration>> originalsWithin,
        List<Dated<Duration>> lapsesAfter,
        String result,
        List<OtherResult> otherResults,
        Refusal refusal) {

    public Way {
        filingLead = listed(filingLead);
        filedWithin = listed(filedWithin);
        answerWithin = listed(answerWithin);
        answerWorkingDays = listed(answerWorkingDays);
        originalsWithin = listed(originalsWithin);
        lapsesAfter = listed(lapsesAfter);
        otherResults = otherResults == null ? List.of() : List.copyOf(otherResults);
    }

    /** @param onlyIf the answer that asks for it, as in {@link NeededForm} */
    public record OtherResult(String onlyIf, String result) {}

    /** The number of the result form. @param says whether the answers say what a condition asks */
    public String result(Predicate<String> says) {
        return otherResults.stream()
                .filter(other -> says.test(other.onlyIf()))
                .findFirst()
                .map(OtherResult::result)
                .orElse(result);
    }

    private static <T> List<Dated<T>> listed(List<Dated<T>> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}

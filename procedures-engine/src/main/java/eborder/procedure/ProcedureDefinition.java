package eborder.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One of the 21 procedures, as its file says (domain.md 1.2, 1.3 and 4.4). Everything with a legal source carries dates.
 *
 * @param code for example {@code VESSEL_ENTRY}; {@code number} for example {@code P01}
 * @param movement what the ship does under it; {@code follows} code of the procedure that it goes on from in
 *     another port, null if none; {@code filingLead} how long before the moment of arrival or departure it must be filed
 * @param answerWithin how long the border guard has from the complete filing to the confirmation
 * @param originalsWithin how long after safe mooring the originals are presented; nothing: right before leaving
 * @param fee in Vietnamese dong
 * @param result number of the result form, for example "06"
 * @param permits codes of the permits that can be asked for in it
 */
public record ProcedureDefinition(
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
        List<NeededCheck> checks,
        List<Dated<Duration>> filingLead,
        List<Dated<Duration>> answerWithin,
        List<Dated<Duration>> originalsWithin,
        List<Dated<Long>> fee,
        String result,
        List<String> permits) {

    public ProcedureDefinition {
        legal = List.copyOf(legal);
        forms = List.copyOf(forms);
        checks = List.copyOf(checks);
        permits = List.copyOf(permits);
    }

    /** The latest moment at which it is filed in time. */
    public Deadline filingDeadline(Instant arrivalOrDeparture, LocalDate legalDay) {
        var lead = inForce(filingLead, legalDay);
        return new Deadline(arrivalOrDeparture.minus(lead.value()), lead.law());
    }

    /** When the border guard's answer is due. */
    public Deadline answerDeadline(Instant received, LocalDate legalDay) {
        var within = inForce(answerWithin, legalDay);
        return new Deadline(received.plus(within.value()), within.law());
    }

    /** The rule for presenting originals: the time after safe mooring, none before leaving. */
    public Dated<Duration> originals(LocalDate legalDay) {
        return inForce(originalsWithin, legalDay);
    }

    /** The form that a dossier of this procedure fills in under an id. @throws IllegalArgumentException if there is none */
    public NeededForm form(String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no form " + id));
    }

    /** What the public may know, with the rules in force on a day. */
    public PublishedProcedure published(LocalDate day) {
        return new PublishedProcedure(
                code,
                number,
                name,
                group,
                movement,
                follows,
                countedIn21,
                channelNsw,
                syncMod,
                legal,
                forms,
                inForce(filingLead, day),
                inForce(answerWithin, day),
                inForce(originalsWithin, day),
                inForce(fee, day),
                result,
                permits);
    }

    private <T> Dated<T> inForce(List<Dated<T>> values, LocalDate day) {
        return Dated.on(day, values)
                .orElseThrow(() -> new IllegalStateException(code + ": no rule in force on " + day));
    }
}

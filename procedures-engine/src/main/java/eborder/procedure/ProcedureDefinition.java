package eborder.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the 21 procedures, or the request for a permit, as its file says (domain.md 1.2 to 1.4 and 4.4). Everything with a legal
 * source carries dates.
 *
 * @param code for example {@code VESSEL_ENTRY}; {@code number} for example {@code P01}
 * @param filers who files it; text by key {@code filer.<name>}
 * @param places the kinds of border unit at which it is filed: {@code PORT}, {@code LAND}, {@code INTERNATIONAL_LAND}
 * @param confirmedBy role that its confirmation needs, null if any officer of the unit may confirm
 * @param offered the days on which it can be begun
 * @param ways what moves under it, with the rules for each movement, the usual one first
 * @param follows code of the procedure that it goes on from in another port, null if none
 * @param changes what it changes, null if it stands for itself
 * @param subject the answer that names the dossier in lists: form, {@code #} and JSON pointer
 * @param movesAt the answer that says when the movement is, in the same form; null if nothing moves
 * @param ship the answer that names the ship in port to which it is bound, by IMO number; null if none
 * @param attachments papers that come with it
 * @param fee in Vietnamese dong
 * @param permits codes of the permits that can be asked for in it
 */
public record ProcedureDefinition(
        String code,
        String number,
        BothLanguages name,
        String group,
        List<String> filers,
        List<String> places,
        String confirmedBy,
        Offered offered,
        Map<Movement, Way> ways,
        String follows,
        Changes changes,
        String subject,
        String movesAt,
        String ship,
        boolean countedIn21,
        boolean channelNsw,
        boolean syncMod,
        List<LegalSource> legal,
        List<NeededForm> forms,
        List<NeededAttachment> attachments,
        List<NeededCheck> checks,
        List<Dated<Long>> fee,
        List<String> permits) {

    public ProcedureDefinition {
        filers = List.copyOf(filers);
        places = List.copyOf(places);
        ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
        legal = List.copyOf(legal);
        forms = List.copyOf(forms);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        checks = List.copyOf(checks);
        permits = permits == null ? List.of() : List.copyOf(permits);
    }

    /** Whether a ship moves under it. */
    public boolean isForShips() {
        return group.equals("VESSEL_CLEARANCE");
    }

    /** Document and articles, in Vietnamese. */
    public String legalBasis() {
        return legal.stream()
                .map(source -> source.document() + ", Điều " + source.articles())
                .collect(Collectors.joining("; "));
    }

    public boolean isOffered(LocalDate day) {
        return offered.on(day);
    }

    /** @throws IllegalArgumentException if nothing moves so under it */
    public Way way(Movement movement) {
        return Optional.ofNullable(ways.get(movement))
                .orElseThrow(() -> new IllegalArgumentException(code + " has no rules for " + movement));
    }

    /** The latest moment at which it is filed in time; empty if it may be filed at any time, or that isn't known yet. */
    public Optional<Deadline> filingDeadline(Movement movement, Moments moments, LocalDate legalDay) {
        var way = way(movement);
        var lead = Dated.on(legalDay, way.filingLead());
        if (lead.isPresent() && moments.movesAt() != null) {
            return Optional.of(new Deadline(
                    moments.movesAt().minus(lead.get().value()), lead.get().law()));
        }
        return Dated.on(legalDay, way.filedWithin())
                .filter(within -> moments.mooredAt() != null)
                .map(within -> new Deadline(moments.mooredAt().plus(within.value()), within.law()));
    }

    /** When the border guard's answer is due. */
    public Deadline answerDeadline(Movement movement, Instant received, LocalDate legalDay) {
        var days = Dated.on(legalDay, way(movement).answerWorkingDays());
        if (days.isPresent()) {
            return new Deadline(
                    WorkingDays.after(received, days.get().value()), days.get().law());
        }
        var within = inForce(way(movement).answerWithin(), legalDay);
        return new Deadline(received.plus(within.value()), within.law());
    }

    /** The rule for presenting originals: the time after safe mooring, none before leaving; empty if none are presented. */
    public Optional<Dated<Duration>> originals(Movement movement, LocalDate legalDay) {
        return Dated.on(legalDay, way(movement).originalsWithin());
    }

    /** The forms that a dossier of this movement may need. */
    public List<NeededForm> formsFor(Movement movement) {
        return forms.stream().filter(form -> form.isFor(movement)).toList();
    }

    /** The same with the forms that are filled in by the law of a day. */
    public ProcedureDefinition on(LocalDate day) {
        var inForce = forms.stream().filter(form -> form.isInForce(day)).toList();
        return inForce.size() == forms.size() ? this : about(this, inForce, checks);
    }

    /** The form that a dossier of this procedure fills in under an id. @throws IllegalArgumentException if there is none */
    public NeededForm form(String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no form " + id));
    }

    /** What is filed when a dossier of another procedure is changed by this one: its forms and checks too, if it is amended. */
    public ProcedureDefinition over(ProcedureDefinition changed) {
        boolean amended = changes.kind() == Changes.Kind.AMENDMENT;
        var kept = changed.checks().stream().filter(check -> !check.check().equals("filed-in-time"));
        return about(
                changed,
                amended ? joined(forms.stream(), changed.forms().stream()) : forms,
                amended ? joined(checks.stream(), kept) : checks);
    }

    /** The same about what another one is about, with other forms and checks. */
    private ProcedureDefinition about(ProcedureDefinition other, List<NeededForm> forms, List<NeededCheck> checks) {
        return new ProcedureDefinition(
                code,
                number,
                name,
                group,
                filers,
                places,
                confirmedBy,
                offered,
                ways,
                follows,
                changes,
                other.subject(),
                other.movesAt(),
                other.ship(),
                countedIn21,
                channelNsw,
                syncMod,
                legal,
                forms,
                attachments,
                checks,
                fee,
                permits);
    }

    private static <T> List<T> joined(Stream<T> first, Stream<T> second) {
        return Stream.concat(first, second).toList();
    }

    /** What the public may know, with the rules in force on a day. */
    public PublishedProcedure published(LocalDate day) {
        return PublishedProcedure.of(this, day);
    }

    private <T> Dated<T> inForce(List<Dated<T>> values, LocalDate day) {
        return Dated.on(day, values)
                .orElseThrow(() -> new IllegalStateException(code + ": no rule in force on " + day));
    }
}

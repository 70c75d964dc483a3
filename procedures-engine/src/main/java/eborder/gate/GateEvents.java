package eborder.gate;

import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.Outbox;
import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.portcall.ImoNumber;
import eborder.portcall.Phase;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.shared.Store;
import eborder.shared.TheClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gate checks, and what a check needs to know. */
@Store
public class GateEvents {
    /** Let through, and not sent back after all; the last one. */
    private static final String LAST = " and colour = 'GREEN' and not exists (select 1 from gate_event d"
            + " where d.about = g.id and d.kind = 'DENIAL') order by at desc limit 1";

    /** Everything in one question, because guards wait for it; its parts are the database's functions (decision 45). */
    static final String CASES = "select p, c.phase, function('last_passage', p.id, p.replaces),"
            + " function('newest_alert', p.holder.nationality, p.holder.documentNumber)"
            + " from Permit p left join PortCall c on c.id = p.portCall where p.number in :numbers";

    private static final String INSERT = "insert into gate_event (%s) values (%s) on conflict do nothing"
            .formatted(
                    GateEvent.COLUMNS.stream().map(GateEvents::name).collect(Collectors.joining(", ")),
                    GateEvent.COLUMNS.stream().map(GateEvents::place).collect(Collectors.joining(", ")));

    /** The permit and its call, for a moment that has gone by. */
    private static final String EARLIER_CASE =
            "select p, c from Permit p left join PortCall c on c.id = p.portCall where p.number = :number";

    private static final String EARLIER_PASSAGE = "select direction from gate_event g where (permit = cast(?1 as uuid)"
            + " or permit in (select permit_line(cast(?2 as uuid)))) and at < ?3" + LAST;

    private static final String ALERTS = """
            select cast(extract(epoch from g.at) * 1000 as bigint), g.lane, g.officername, g.direction, g.permitnumber, p.fullname,
              cast(p.dossier as text),
              (select s.caseref from screening s where s.nationality = p.nationality and s.documentnumber = p.documentnumber
                 and s.answeredat is not null order by s.answeredat desc limit 1),
              g.colour = 'GREEN' or exists (select 1 from gate_event o where o.about = g.id and o.kind = 'OVERRIDE'),
              g.checkedreasons is not null
              from gate_event g join permit p on p.id = g.permit
             where g.unit = ?1 and g.at >= ?2 and g.kind = 'CHECK'
               and (g.reasons like '%ALERT%' or g.checkedreasons like '%ALERT%') order by g.at desc limit ?3""";

    private static final String HOURS = """
            select lane, cast(extract(epoch from date_trunc('hour', at)) as bigint), count(*) filter (where kind = 'CHECK'),
              percentile_cont(0.5) within group (order by millis), percentile_cont(0.95) within group (order by millis),
              percentile_cont(0.5) within group (order by gap), percentile_cont(0.95) within group (order by gap),
              count(*) filter (where kind = 'FAILURE'), count(*) filter (where kind = 'CHECK' and colour = 'RED')
            from (select *, case when kind = 'CHECK' then nullif(least(extract(epoch from at - lag(at)
                    over (partition by lane, coalesce(device, officer) order by at)), 61), 61) end as gap
                  from gate_event where unit = ?1 and at >= ?2) e
            group by lane, date_trunc('hour', at) order by 2 desc, 1""";

    private final EntityManager em;
    private final PortCalls calls;
    private final AuditTrail audit;

    @Inject
    GateEvents(EntityManager em, PortCalls calls, AuditTrail audit) {
        this.em = em;
        this.calls = calls;
        this.audit = audit;
    }

    /** @return whether it was added and its deed recorded: false if there is one with its id, be it added in this very moment */
    boolean addOnce(GateEvent event, Deed deed) {
        return audit.recordDone(INSERT, event.values(), deed);
    }

    /** The same for checks that are made together, of which partners are told. */
    List<Boolean> addOnce(List<GateCheck> checks) {
        return audit.recordDone(
                INSERT, Outbox.TOLD, checks.stream().map(GateCheck::done).toList());
    }

    private static String name(String column) {
        return column.split(" ", -1)[0];
    }

    private static String place(String column) {
        var parts = column.split(" ", -1);
        return parts.length == 1 ? "?" : "cast(? as " + parts[1] + ")";
    }

    Optional<GateEvent> withId(UUID id) {
        return Optional.ofNullable(em.find(GateEvent.class, id));
    }

    Optional<GateCase> caseOf(PermitNumber number) {
        return Optional.ofNullable(casesOf(Set.of(number)).get(number));
    }

    /** What is known of each permit; what doesn't exist isn't in it. */
    Map<PermitNumber, GateCase> casesOf(Set<PermitNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(GateEvent.CASES, Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(row -> caseOf((Permit) row[0], (Phase) row[1], direction((String) row[2]), (String) row[3]))
                .collect(Collectors.toMap(GateCase::number, Function.identity()));
    }

    private GateCase caseOf(Permit permit, Phase phase, Direction last, String alert) {
        return new GateCase(permit, permit.status(), phase, otherShipLeft(permit), last, alertOf(alert));
    }

    private static String alertOf(String found) {
        return found == null ? "NONE" : found;
    }

    /** The case as it was at a moment that has gone by, but for what is said of the person: that is new now. Whether another ship was in port then isn't known. */
    Optional<GateCase> caseAt(PermitNumber number, Instant at) {
        return em.createQuery(EARLIER_CASE, Object[].class)
                .setParameter("number", number)
                .setHint("eclipselink.read-only", "true")
                .getResultStream()
                .findFirst()
                .map(row -> caseAt((Permit) row[0], (PortCall) row[1], at));
    }

    private GateCase caseAt(Permit permit, PortCall call, Instant at) {
        return new GateCase(
                permit,
                permit.statusAt(at),
                call == null ? null : call.phaseAt(at),
                false,
                direction(passageBefore(permit, at)),
                alertOf(alertAbout(permit)));
    }

    private String alertAbout(Permit permit) {
        return (String) em.createNativeQuery("select newest_alert(?1, ?2)")
                .setParameter(1, permit.holder().nationality())
                .setParameter(2, permit.holder().documentNumber())
                .getSingleResult();
    }

    /** A permit by its id, for what happened after it was checked. */
    Optional<Permit> permit(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Permit.class, known));
    }

    private String passageBefore(Permit permit, Instant at) {
        var found = em.createNativeQuery(EARLIER_PASSAGE)
                .setParameter(1, permit.id().toString())
                .setParameter(2, Objects.toString(permit.replaces(), null))
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    /** Only permits that name another ship need a second question. */
    private boolean otherShipLeft(Permit permit) {
        var other = permit.details().text("/otherShipImo");
        return ImoNumber.isValid(other)
                && calls.inPort(new ImoNumber(other), permit.unit()).isEmpty();
    }

    private static Direction direction(String passage) {
        return passage == null ? null : Direction.valueOf(passage);
    }

    /** The face of a permit that a repeated question was about. */
    Optional<GateCase> caseOf(UUID permit) {
        return Optional.ofNullable(em.find(Permit.class, permit)).flatMap(found -> caseOf(found.number()));
    }

    /** The unit's checks, newest first. */
    List<GateEventRow> newest(String unit, int most) {
        return em.createQuery(
                        "select new eborder.gate.GateEventRow(e.at, e.lane, e.officerName, e.permitNumber, e.direction,"
                                + " e.colour, e.reasons, e.reader) from GateEvent e where e.unit = :unit and e.kind = eborder.gate.EventKind.CHECK order by e.at desc",
                        GateEventRow.class)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultList();
    }

    /** The calls at these units, but for those that ended before. */
    List<GatePack.Ship> ships(List<String> units, Instant endedAfter) {
        return em.createQuery(
                        "select c.imo, c.unit, c.phase, c.openedAt from PortCall c where c.unit in :units and (c.leftAt is null"
                                + " or c.leftAt > :ended) order by c.openedAt",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("ended", endedAfter)
                .getResultStream()
                .map(GateEvents::ship)
                .toList();
    }

    private static GatePack.Ship ship(Object[] row) {
        var opened = ((Instant) row[3]).atZone(TheClock.VIETNAM).toLocalDate();
        return new GatePack.Ship(
                Integer.parseInt(((ImoNumber) row[0]).digits()),
                (String) row[1],
                ((Phase) row[2]).name(),
                opened.toString());
    }

    /** The places in the list of status of valid permits of these units whose last passage was in a direction, ascending. */
    List<Integer> lastPassages(List<String> units, Direction direction, Instant now) {
        List<?> found = em.createNativeQuery("select p.statusindex from permit p where p.status = 'VALID'"
                        + " and p.validuntil > ?1 and p.unit = any(cast(?2 as text[])) and (select direction from gate_event g"
                        + " where permit = p.id" + LAST + ") = ?3 order by p.statusindex")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, "{" + String.join(",", units) + "}")
                .setParameter(3, direction.name())
                .getResultList();
        return found.stream().map(index -> ((Number) index).intValue()).toList();
    }

    /** Passages without a network that would have been refused, and passages against the verdict, newest first. */
    List<GateRecord.Doubtful> doubtful(String unit, Instant since, int most) {
        return em.createQuery(
                        "select new eborder.gate.GateRecord$Doubtful(e.at, e.lane, e.officerName, e.permitNumber,"
                                + " coalesce(e.checkedReasons, e.reasons), e.note, e.second) from GateEvent e where e.unit = :unit"
                                + " and e.at >= :since and (e.kind = eborder.gate.EventKind.OVERRIDE or (e.colour <>"
                                + " eborder.gate.Colour.RED and e.checkedColour = eborder.gate.Colour.RED)) order by e.at desc",
                        GateRecord.Doubtful.class)
                .setParameter("unit", unit)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Checks of the unit's people with an alert, newest first, with the case as it stands now. */
    List<GateAlert> alerts(String unit, Instant since, int most) {
        List<?> rows = em.createNativeQuery(ALERTS)
                .setParameter(1, unit)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> alert((Object[]) row)).toList();
    }

    private static GateAlert alert(Object[] row) {
        return new GateAlert(
                Instant.ofEpochMilli((Long) row[0]),
                (String) row[1],
                (String) row[2],
                Direction.valueOf((String) row[3]),
                PermitNumber.typed((String) row[4]).orElseThrow(),
                (String) row[5],
                UUID.fromString((String) row[6]),
                (String) row[7],
                (Boolean) row[8],
                (Boolean) row[9]);
    }

    /** By lane and hour, newest first. Who comes more than a minute after the one before didn't follow but came later. */
    List<GateRecord.Hour> hours(String unit, Instant since) {
        List<?> rows = em.createNativeQuery(HOURS)
                .setParameter(1, unit)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> hour((Object[]) row)).toList();
    }

    private static GateRecord.Hour hour(Object[] row) {
        return new GateRecord.Hour(
                (String) row[0],
                Instant.ofEpochSecond((Long) row[1]),
                (Long) row[2],
                (Double) row[3],
                (Double) row[4],
                (Double) row[5],
                (Double) row[6],
                (Long) row[7],
                (Long) row[8]);
    }
}

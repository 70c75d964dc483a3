package eborder.dossier.check;

import eborder.form.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All checks by the name that procedure files use. A name that no check has stops the start (see {@link eborder.procedure.ProcedureCatalogue}). */
@ApplicationScoped
public class Checks {
    /** Flags of the countries that border on Viet Nam. */
    private static final Set<String> BORDERING = Set.of("CN", "LA", "KH");

    private static final Map<String, Check> ALL = Map.ofEntries(
            Map.entry("imo-number", new ImoNumberIsReal()),
            Map.entry("same-port-as-call", new SamePortAsCall()),
            Map.entry("last-port-is-another", new PortIsAnother("lastPort", "LAST_PORT_IS_THIS_PORT")),
            Map.entry("next-port-is-another", new PortIsAnother("nextPort", "NEXT_PORT_IS_THIS_PORT")),
            Map.entry("net-not-above-gross", new NetNotAboveGross()),
            Map.entry("one-master", new OneMaster()),
            Map.entry("master-first", new MasterFirst()),
            Map.entry("master-name", new MasterNameMatches()),
            Map.entry("crew-count", new CountMatches("crewCount", CheckedDossier.CREW, "crew", "CREW_COUNT_DIFFERS")),
            Map.entry("crew-as-on-arrival", new CrewAsOnArrival()),
            Map.entry("crew-ashore", new CrewAshore()),
            Map.entry("document-present", new DocumentPresent()),
            Map.entry("document-once", new DocumentOnce()),
            Map.entry("document-in-force", new DocumentInForce()),
            Map.entry("birth-in-the-past", new BirthInThePast()),
            Map.entry("usual-age", new UsualAge()),
            Map.entry("shore-leave-request", new ShoreLeaveRequest()),
            Map.entry("shore-pass-for-foreigners", new ShorePassForForeigners()),
            Map.entry("direction-is-the-movement", new DirectionIsTheMovement()),
            Map.entry("foreign-flag", new FlagFits(flag -> !flag.equals("VN"), "FLAG_NOT_FOREIGN")),
            Map.entry("vietnamese-flag", new FlagFits("VN"::equals, "FLAG_NOT_VIETNAMESE")),
            Map.entry("bordering-flag", new FlagFits(BORDERING::contains, "FLAG_NOT_BORDERING")),
            Map.entry("deadweight-up-to-200", new DeadweightUpTo200()),
            Map.entry(
                    "passenger-count",
                    new CountMatches(
                            "passengerCount", CheckedDossier.PASSENGERS, "passengers", "PASSENGER_COUNT_DIFFERS")),
            Map.entry("weapons-by-serial-number", new WeaponsBySerialNumber()),
            Map.entry("stowaway-on-board", new StowawayOnBoard()),
            Map.entry("amendment-changes-something", new AmendmentChangesSomething()),
            Map.entry("changed-in-time", new ChangedInTime()),
            Map.entry("lawful-cancellation", new LawfulCancellation()),
            Map.entry("ship-has-not-moved", new ShipHasNotMoved()),
            Map.entry("visa-for-foreigners", new ForeignersOnly("VISA_FOR_VIETNAMESE")),
            Map.entry("foreigners-only", new ForeignersOnly("PERMIT_FOR_FOREIGNERS")),
            Map.entry("letter-covers-persons", new LetterCoversPersons()),
            Map.entry("visa-dates-in-order", new DaysInOrder("visa-persons", "visaFrom", "visaTo")),
            Map.entry("document-outlives-visa", new DocumentOutlives("visaTo")),
            Map.entry("group-has-leader", new RoleInList("L", "NO_LEADER")),
            Map.entry("vehicle-has-driver", new RoleInList("D", "NO_DRIVER")),
            Map.entry("border-of-the-gate", new BorderOfTheGate()),
            Map.entry("citizen-number-fits", new CitizenNumberFits()),
            Map.entry("username-is-free", new UsernameIsFree()),
            Map.entry("account-is-ours", new AccountIsOurs()),
            Map.entry("account-state-fits", new AccountStateFits()),
            Map.entry("suspension-in-order", new DaysInOrder("account-closing", "fromDate", "toDate")),
            Map.entry("suspension-ends-ahead", new SuspensionEndsAhead()),
            Map.entry("work-period-in-order", new DaysInOrder("foreign-workers-notice", "fromDate", "toDate")),
            Map.entry("period-in-order", new DaysInOrder("permit-request", "fromDate", "toDate")),
            Map.entry("period-within-permit", new PeriodWithinPermit()),
            Map.entry("contract-outlives-permit", new ContractOutlivesPermit()),
            Map.entry("ship-in-port", new ShipInPort()),
            Map.entry("permit-held", new PermitHeld()),
            Map.entry(
                    "craft-is-described",
                    new AnswersGiven("permit-request", List.of("craftName", "craftRegNo"), "CRAFT_MISSING")),
            Map.entry("place-ashore-is-named", new AnswersGiven("permit-request", List.of("place"), "PLACE_MISSING")),
            Map.entry("other-ship-in-port", new OtherShipInPort()),
            Map.entry(
                    "master-commits", new AnsweredYes("medical-evacuation", "masterCommitment", "COMMITMENT_MISSING")),
            Map.entry("crew-of-the-ship", new CrewOfTheShip()),
            Map.entry("movement-ahead", new MovementAhead()),
            Map.entry("workers-from-abroad", new ForeignersOnly("WORKER_VIETNAMESE")),
            Map.entry("cruise-ship-number", new ImoNumberIn("cruise-programme")),
            Map.entry("same-account-holder", new SameAccountHolder()),
            Map.entry("filed-in-time", new FiledInTime()));

    /** All findings of a procedure's checks, form by form and row by row. */
    public List<Finding> findings(CheckedDossier dossier) {
        var procedure = dossier.situation().procedure();
        var findings = procedure.checks().stream()
                .filter(needed -> needed.isFor(dossier.situation().movement()))
                .flatMap(needed -> ALL.get(needed.check()).findings(dossier, needed.severity()).stream()
                        .map(finding -> finding.by(needed.check())))
                .toList();
        return ReadingOrder.of(procedure, findings);
    }

    /** The names that procedure files may use. */
    public static Set<String> names() {
        return ALL.keySet();
    }
}

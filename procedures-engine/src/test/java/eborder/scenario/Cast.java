package eborder.scenario;

import eborder.dossier.Decision;
import eborder.dossier.check.Checks;
import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.LocalSigning;
import eborder.dossier.signing.SignatureState;
import eborder.filing.AccountMatter;
import eborder.filing.Applying;
import eborder.filing.Changing;
import eborder.filing.Departures;
import eborder.filing.DossierPicture;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.MyDossiers;
import eborder.filing.OpeningCalls;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.AccountTicking;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.QuickPasswords;
import eborder.party.Role;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.GeneralMandate;
import eborder.support.KeysOfOfficers;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of a scenario on the real use cases: who they are, when it is, and which dossier is at hand. */
final class Cast {
    static final UUID RIVALS = UUID.fromString("00000000-0000-0000-0000-0000000000c9");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final UUID COMPANY = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final BorderUnits UNITS = new BorderUnits();
    static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);

    private final TestClock clock;
    private final Engine engine;
    private final String unit;
    private final Scenario scenario;
    private final SampleAccounts accounts;
    private final Writing writing;
    private final Desk desk;
    private final Gate gate;
    private UUID arrival;
    private UUID departure;
    private UUID changed;
    private final List<UUID> changes = new ArrayList<>();
    private final List<UUID> requests = new ArrayList<>();
    private UUID dossier;
    private UUID permitted;
    private boolean onOther;
    private UUID[] elsewhere;

    private Cast(TestClock clock, String unit, Scenario scenario, KeysOfOfficers keys) {
        this.clock = clock;
        this.unit = unit;
        this.scenario = scenario;
        engine = Engine.with(
                clock,
                FORMS,
                FORMS.codeLists(),
                PROCEDURES,
                UNITS,
                QuickPasswords.make(),
                new StandIns.Printer(),
                new StandIns.Reader(),
                keys,
                new StandIns.Codec(),
                new StandIns.Keys(),
                new StandIns.DeviceKeys(),
                new StandIns.Gateway(),
                new StandIns.Proofs(),
                new StandIns.Immigration(),
                new StandIns.Population(),
                new StandIns.Ministry(),
                new StandIns.Receivers(),
                scenario.enforcement(),
                StandIns.executor());
        engine.get(Checks.class);
        engine.get(StandIns.Signer.class);
        engine.get(StandInHandSigner.class);
        accounts = new SampleAccounts(engine);
        writing = new Writing(this, engine);
        desk = new Desk(this, engine);
        gate = new Gate(this, engine);
    }

    static Cast of(Scenario scenario) {
        return of(scenario, KeysOfOfficers.common());
    }

    static Cast of(Scenario scenario, KeysOfOfficers keys) {
        var day = instant(scenario.now()).atZone(ZONE).toLocalDate();
        var unit = scenario.unit() == null
                ? UNITS.servingPort(scenario.port(), day).orElseThrow().code()
                : scenario.unit();
        var cast = new Cast(TestClock.at(instant(scenario.now()).toString()), unit, scenario, keys);
        Database.superuser(
                "insert into company (id, name, tax_code, phone, email, address, created) values ('" + COMPANY
                        + "', 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh Tong', now())");
        GeneralMandate.of(new UUID(0, 1), "agent", COMPANY);
        cast.open();
        return cast;
    }

    private void open() {
        if (scenario.unit() == null) {
            arrive(scenario.procedure(), scenario.port(), scenario.eta());
            writing.replaceRows("crew-list", scenario.persons());
            writing.answer("general-declaration", Writing.general(scenario));
        } else {
            askFor(scenario.procedure(), scenario.movement());
        }
        if (scenario.shoreLeave() != null) {
            writing.answer("shore-leave-request", scenario.shoreLeave());
        }
        fillIn();
    }

    private void fillIn() {
        scenario.rows().forEach(writing::replaceRows);
        scenario.answers().forEach(writing::answer);
    }

    /** From here on this application is the dossier that is filed, reviewed and looked at. */
    void askFor(String procedure, String movement) {
        askFor(procedure, movement, unit);
        scenario.asked().rows().forEach(writing::replaceRows);
        scenario.asked().answers().forEach(writing::answer);
    }

    void askFor(String procedure, String movement, String where) {
        dossier = engine.get(Applying.class)
                .begin(person("agent"), procedure, movement == null ? null : Movement.valueOf(movement), where);
        permitted = dossier;
        requests.add(dossier);
    }

    void askOnceMore() {
        askFor(scenario.procedure(), scenario.movement());
        fillIn();
    }

    /** @param number from 1, in the order in which they were begun */
    void toRequest(int number) {
        dossier = requests.get(number - 1);
        permitted = dossier;
    }

    /** From here on the amendment or cancellation is the dossier that is filed, reviewed and looked at. */
    void change(String who, String procedure) {
        var begun = engine.get(Changing.class).begin(person(who), dossier, procedure);
        changed = dossier;
        changes.add(begun);
        dossier = begun;
    }

    /** Back to the dossier that was changed. */
    void backToChanged() {
        dossier = changed;
    }

    /** @param number from 1, in the order in which they were begun */
    void toChange(int number) {
        dossier = changes.get(number - 1);
    }

    void backToArrival() {
        dossier = arrival;
    }

    void backToDeparture() {
        dossier = departure;
    }

    void withdraw(String who, String reason) {
        engine.get(Changing.class).withdraw(person(who), dossier, reason);
    }

    Actor person(String name) {
        return switch (name) {
            case "agent" -> actor(1, name, Role.FILER, COMPANY, null);
            case "rival" -> actor(2, name, Role.FILER, UUID.randomUUID(), null);
            case "officer" -> actor(3, name, Role.PROC_OFFICER, null, unit);
            case "commander" -> actor(4, name, Role.COMMANDER, null, unit);
            case "guard" -> guard(unit);
            case "stranger" -> actor(5, name, Role.PROC_OFFICER, null, "DNG");
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Actor guard(String unit) {
        return actor(6, "guard", Role.GATE_OFFICER, null, unit);
    }

    static Actor actor(int id, String name, Role role, UUID company, String unit) {
        return new Actor(new UUID(0, id), name, name.toUpperCase(java.util.Locale.ROOT), Set.of(role), company, unit);
    }

    void clockIs(String written) {
        clock.forward(Duration.between(clock.instant(), instant(written)));
    }

    /** Nobody passes a gate twice at one moment. */
    void aSecondPasses() {
        clock.forward(Duration.ofSeconds(1));
    }

    Instant moment(String written) {
        return instant(written);
    }

    private static Instant instant(String written) {
        return LocalDateTime.parse(written, WRITTEN).atZone(ZONE).toInstant();
    }

    FilingOutcome file(String who) {
        return engine.get(Filing.class).file(person(who), dossier);
    }

    /** The arrival is confirmed, its passes are signed, and the ship has come. */
    void mooredWithPasses() {
        file("agent");
        desk().claim("officer");
        desk().decide("officer", 1, new Decision.Confirm());
        desk().approve("commander");
        desk().sign();
        moored();
    }

    void moored() {
        engine.get(OpeningCalls.class).moored(person("agent"), arrival);
    }

    /** From here on this arrival is the dossier that is filed, reviewed and looked at. */
    void arrive(String procedure, String port, String eta) {
        var call = new Announcement(
                procedure,
                new ImoNumber(onOther ? "1234567" : "9074729"),
                onOther ? "PACIFIC STAR" : "OCEAN LILY",
                port,
                instant(eta),
                null);
        arrival = engine.get(OpeningCalls.class).open(person("agent"), call);
        dossier = arrival;
        permitted = arrival;
    }

    /** From here on the departure is the dossier that is filed, reviewed and looked at. */
    void depart(String who, String procedure, String etd) {
        departure = engine.get(Departures.class).begin(person(who), arrival, procedure, instant(etd));
        dossier = departure;
    }

    void left() {
        engine.get(Departures.class).left(person("agent"), dossier);
    }

    DossierPicture picture() {
        return engine.get(MyDossiers.class).picture(person("agent"), dossier);
    }

    String written(Instant moment) {
        return WRITTEN.format(moment.atZone(ZONE));
    }

    /** What another company finds when it opens a call of the same ship: persons on the list, and the call sign. */
    String foundByRival(String procedure, String port, String eta) {
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('" + RIVALS
                + "', 'DAI LY HAI AU', '0200000009', '+84 225 000 009', 'haiau@example.vn', '9 Le Thanh Tong', now())");
        GeneralMandate.of(new UUID(0, 2), "rival", RIVALS);
        var rival = new Actor(new UUID(0, 2), "rival", "RIVAL", Set.of(Role.FILER), RIVALS, null);
        var call = new Announcement(procedure, new ImoNumber("9074729"), "OCEAN LILY", port, instant(eta), null);
        var opened = engine.get(OpeningCalls.class).open(rival, call);
        var mine = engine.get(MyDossiers.class);
        int persons = mine.declaration(rival, opened, "crew-list").answers().rowCount("crew");
        return persons + " "
                + mine.declaration(rival, opened, "general-declaration")
                        .answers()
                        .text("/callSign");
    }

    List<PermitRow> permits() {
        return engine.get(PermitDesk.class).ofDossier(person("agent"), permitted);
    }

    List<PermitRow> permitsOfIt() {
        return engine.get(PermitDesk.class).ofDossier(person("agent"), dossier);
    }

    void sign(String who) {
        engine.get(LocalSigning.class).sign(person(who), dossier, StandIns.Proofs.FITTING);
    }

    /** For its filer and its officers. */
    SignatureState signature(String who) {
        return engine.get(DeclarationSigning.class).state(person(who), dossier);
    }

    void lookAt(String who) {
        engine.get(MyDossiers.class).picture(person(who), dossier);
    }

    SampleAccounts accounts() {
        return accounts;
    }

    void openAccount(String username, String whose) {
        accounts.open(username, whose.equals("agent") ? COMPANY : accounts.anotherCompany());
    }

    void fetchPassword(String who, String username) {
        accounts.fetch(person(who), dossier, username);
    }

    /** From here on everything is about the other ship, which is announced if it wasn't yet, or about the first one again. */
    void turnToOtherShip() {
        var here = new UUID[] {arrival, dossier, permitted};
        onOther = !onOther;
        if (elsewhere == null) {
            open();
        } else {
            arrival = elsewhere[0];
            dossier = elsewhere[1];
            permitted = elsewhere[2];
        }
        elsewhere = here;
    }

    /** Back to the dossier under which the ship came; permits are still those that were asked for last. */
    void turnToShip() {
        dossier = arrival;
    }

    /** Back to what was asked for last. */
    void turnToAsked() {
        dossier = permitted;
    }

    Writing writing() {
        return writing;
    }

    Desk desk() {
        return desk;
    }

    Gate gate() {
        return gate;
    }

    void accountsTick() {
        engine.get(AccountTicking.class).tick();
    }

    /** From here on this application, begun from the company's page of accounts, is the dossier. @param ask {@code suspend} or another */
    void askAbout(String username, String ask, String where) {
        var matter = new AccountMatter(
                accounts.id(username), AccountMatter.Ask.valueOf(ask.toUpperCase(java.util.Locale.ROOT)));
        dossier = engine.get(Applying.class).begin(person("agent"), "ACCOUNT_SEAPORT", where, matter);
        permitted = dossier;
    }

    /** For what this class has no word for. */
    <T> T use(Class<T> type) {
        return engine.get(type);
    }

    /** The dossier at hand. */
    UUID dossier() {
        return dossier;
    }

    /** The one whose permits are at hand. */
    UUID permitted() {
        return permitted;
    }
}

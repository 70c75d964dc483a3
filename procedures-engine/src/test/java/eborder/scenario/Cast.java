package eborder.scenario;

import eborder.demo.CrewLine;
import eborder.dossier.Decision;
import eborder.dossier.check.Checks;
import eborder.filing.Applying;
import eborder.filing.Attaching;
import eborder.filing.Changing;
import eborder.filing.Departures;
import eborder.filing.DossierPicture;
import eborder.filing.Drafting;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.filing.OpeningCalls;
import eborder.filing.RowsTyped;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.gate.GateDesk;
import eborder.gate.GateQuestion;
import eborder.gate.GateVerdict;
import eborder.paper.DeclarationSheet;
import eborder.paper.RefusalSheet;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.QuickPasswords;
import eborder.party.Role;
import eborder.permit.PermitApproval;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PermitSigning;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.review.DecisionPaper;
import eborder.review.DecisionPaperDesk;
import eborder.review.DecisionPaperSigning;
import eborder.review.DeclarationPrinting;
import eborder.review.FeeDesk;
import eborder.review.Lapsing;
import eborder.review.OriginalsDesk;
import eborder.review.OriginalsPicture;
import eborder.review.Review;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of a scenario and what they can do, on the real use cases. */
final class Cast {
    private static final UUID RIVALS = UUID.fromString("00000000-0000-0000-0000-0000000000c9");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final UUID COMPANY = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final BorderUnits UNITS = new BorderUnits();
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);

    private final TestClock clock;
    private final Engine engine;
    private final String unit;
    private final Scenario scenario;
    private final SampleAccounts accounts;
    private UUID arrival;
    private UUID departure;
    private UUID changed;
    private final List<UUID> changes = new ArrayList<>();
    private UUID dossier;
    private UUID permitted;
    private boolean onOther;
    private UUID[] elsewhere;

    private Cast(TestClock clock, String unit, Scenario scenario) {
        this.clock = clock;
        this.unit = unit;
        this.scenario = scenario;
        engine = Engine.with(
                clock,
                FORMS,
                FORMS.codeLists(),
                PROCEDURES,
                QuickPasswords.make(),
                new StandIns.Printer(),
                new StandIns.Reader(),
                new StandIns.Signer(),
                new StandIns.Codec(),
                new StandIns.Keys(),
                StandIns.executor());
        engine.get(Checks.class);
        accounts = new SampleAccounts(engine);
    }

    static Cast of(Scenario scenario) {
        var day = instant(scenario.now()).atZone(ZONE).toLocalDate();
        var unit = scenario.unit() == null
                ? UNITS.servingPort(scenario.port(), day).orElseThrow().code()
                : scenario.unit();
        var cast = new Cast(TestClock.at(instant(scenario.now()).toString()), unit, scenario);
        Database.superuser(
                "insert into company (id, name, tax_code, phone, email, address, created) values ('" + COMPANY
                        + "', 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh Tong', now())");
        cast.open();
        return cast;
    }

    private void open() {
        if (scenario.unit() == null) {
            arrive(scenario.procedure(), scenario.port(), scenario.eta());
            replaceRows("crew-list", scenario.persons());
            answer("general-declaration", general(scenario));
        } else {
            askFor(scenario.procedure(), scenario.movement());
        }
        if (scenario.shoreLeave() != null) {
            answer("shore-leave-request", scenario.shoreLeave());
        }
        scenario.rows().forEach(this::replaceRows);
        scenario.answers().forEach(this::answer);
    }

    /** From here on this application is the dossier that is filed, reviewed and looked at. */
    void askFor(String procedure, String movement) {
        askFor(procedure, movement, unit);
        scenario.asked().rows().forEach(this::replaceRows);
        scenario.asked().answers().forEach(this::answer);
    }

    void askFor(String procedure, String movement, String where) {
        dossier = engine.get(Applying.class)
                .begin(person("agent"), procedure, movement == null ? null : Movement.valueOf(movement), where);
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

    void explain() {
        answer(
                "amendment",
                Map.of("reason", "TYPING_ERROR", "explanation", "Khai nhầm", "contactPhone", "+84 912 345 678"));
    }

    void stateCase(String code) {
        answer(
                "cancellation",
                Map.of("case", code, "explanation", "Đổi lịch trình", "contactPhone", "+84 912 345 678"));
    }

    void withdraw(String who, String reason) {
        engine.get(Changing.class).withdraw(person(who), dossier, reason);
    }

    private void replaceRows(String form, List<Map<String, String>> rows) {
        engine.get(Drafting.class)
                .replaceRows(person("agent"), dossier, form, rows, new NamedFile("list.xlsx", new byte[] {1}));
    }

    void answer(String form, Map<String, String> texts) {
        engine.get(Drafting.class).save(person("agent"), dossier, form, texts, version(form));
    }

    private int version(String form) {
        return engine.get(MyDossiers.class)
                .declaration(person("agent"), dossier, form)
                .version();
    }

    private static Map<String, String> general(Scenario scenario) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("shipType", "BULK");
        answers.put("callSign", "3EXY7");
        answers.put("flagState", "PA");
        answers.put("grossTonnage", "30743");
        answers.put("netTonnage", "18118");
        answers.put("voyageNumber", "V2611");
        answers.put("lastPort", "SGSIN");
        answers.put("nextPort", "HKHKG");
        answers.put("positionInPort", "CAU 3");
        answers.put("voyageParticulars", "SGSIN - VNHPH - HKHKG");
        answers.put("cargoDescription", "GAO 20000 TAN");
        answers.put("hasDangerousGoods", "0");
        answers.put("hasWeapons", "0");
        answers.put("hasStowaway", "0");
        answers.putAll(scenario.general());
        return answers;
    }

    Actor person(String name) {
        return switch (name) {
            case "agent" -> actor(1, name, Role.FILER, COMPANY, null);
            case "rival" -> actor(2, name, Role.FILER, UUID.randomUUID(), null);
            case "officer" -> actor(3, name, Role.PROC_OFFICER, null, unit);
            case "commander" -> actor(4, name, Role.COMMANDER, null, unit);
            case "stranger" -> actor(5, name, Role.PROC_OFFICER, null, "DNG");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Actor actor(int id, String name, Role role, UUID company, String unit) {
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

    void takeOff(int row) {
        engine.get(Drafting.class).removeRow(person("agent"), dossier, "crew-list", row);
    }

    /** @param row from 0 */
    void alter(int row, Map<String, String> texts) {
        var typed = new LinkedHashMap<>(crew().get(row));
        typed.putAll(texts);
        engine.get(Drafting.class)
                .saveRows(
                        person("agent"),
                        dossier,
                        "crew-list",
                        new RowsTyped(row, List.of(typed)),
                        version("crew-list"));
    }

    /** @param line a person as in {@link CrewLine} */
    void join(String line) {
        var rows = new ArrayList<>(crew());
        rows.addAll(CrewLine.persons(List.of(line)));
        replaceRows("crew-list", rows);
    }

    /** @param lines persons as in {@link CrewLine}; all stay on board from the last port to the next */
    void passengers(String... lines) {
        var rows = new ArrayList<Map<String, String>>();
        for (var person : CrewLine.persons(List.of(lines))) {
            var row = new LinkedHashMap<>(person);
            row.remove("rank");
            row.remove("shoreLeave");
            row.putAll(Map.of("embarkPort", "SGSIN", "disembarkPort", "HKHKG", "transit", "1"));
            rows.add(row);
        }
        replaceRows("passenger-list", rows);
    }

    private List<Map<String, String>> crew() {
        return engine.get(MyDossiers.class)
                .declaration(person("agent"), dossier, "crew-list")
                .answers()
                .rows("crew");
    }

    int persons() {
        return crew().size();
    }

    String answered(String form, String field) {
        return engine.get(MyDossiers.class)
                .declaration(person("agent"), dossier, form)
                .answers()
                .text("/" + field);
    }

    DossierPicture picture() {
        return engine.get(MyDossiers.class).picture(person("agent"), dossier);
    }

    void lapse() {
        engine.get(Lapsing.class).tick();
    }

    OriginalsPicture originals() {
        return engine.get(OriginalsDesk.class)
                .picture(person("officer"), dossier)
                .orElseThrow();
    }

    void present(String who, String key) {
        engine.get(OriginalsDesk.class).present(person(who), dossier, List.of(key), "");
    }

    int overdue() {
        return engine.get(OriginalsDesk.class).overdue(person("officer")).size();
    }

    /** For example {@code USD 600}. */
    String fees() {
        return sums(picture().feeSums());
    }

    String feesOpen() {
        var open = engine.get(FeeDesk.class).picture(person("officer"), dossier).open();
        return open.isEmpty() ? "nothing" : sums(open);
    }

    void paid(String receipt, String currency) {
        engine.get(FeeDesk.class).paid(person("officer"), dossier, currency, receipt);
    }

    private static String sums(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> sum.getKey() + " " + sum.getValue())
                .collect(Collectors.joining(", "));
    }

    String written(Instant moment) {
        return WRITTEN.format(moment.atZone(ZONE));
    }

    /** What another company finds when it opens a call of the same ship: persons on the list, and the call sign. */
    String foundByRival(String procedure, String port, String eta) {
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('" + RIVALS
                + "', 'DAI LY HAI AU', '0200000009', '+84 225 000 009', 'haiau@example.vn', '9 Le Thanh Tong', now())");
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

    void claim(String who) {
        engine.get(Review.class).claim(person(who), dossier, false);
    }

    void decide(String who, int version, Decision decision) {
        engine.get(Review.class).decide(person(who), dossier, version, decision);
    }

    List<PermitRow> permits() {
        return engine.get(PermitDesk.class).ofDossier(person("agent"), permitted);
    }

    List<PermitRow> permitsOfIt() {
        return engine.get(PermitDesk.class).ofDossier(person("agent"), dossier);
    }

    void approve(String who) {
        var ids = permits().stream().map(PermitRow::id).toList();
        engine.get(PermitApproval.class).approve(person(who), ids);
    }

    void sign() {
        engine.get(PermitSigning.class).signBatch();
    }

    void revoke() {
        engine.get(PermitDesk.class)
                .revoke(person("commander"), permits().get(0).number(), "Thuyền viên vi phạm");
    }

    /** What the scanner sees of the first permit: its barcode, or its number as typed before it is issued. */
    String barcode() {
        return barcode(permits().get(0));
    }

    String barcodeOf(String holder) {
        return permits().stream()
                .filter(permit -> permit.holderName().equals(holder))
                .findFirst()
                .map(this::barcode)
                .orElseThrow();
    }

    private String barcode(PermitRow permit) {
        return permit.isValid()
                ? engine.get(PermitDesk.class).seal(person("agent"), permit.number())
                : permit.number().written();
    }

    String scanOf(String what) {
        if (!what.equals("forged")) {
            return what;
        }
        var genuine = barcode();
        char last = genuine.charAt(genuine.length() - 1);
        return genuine.substring(0, genuine.length() - 1) + (last == '9' ? '8' : (char) (last + 1));
    }

    GateVerdict ask(String unit, GateQuestion question) {
        var guard = actor(6, "guard", Role.GATE_OFFICER, null, unit);
        return engine.get(GateDesk.class).check(guard, question);
    }

    void attach(String who, String kind, int row, String what) {
        engine.get(Attaching.class).attach(person(who), dossier, kind, row, SamplePapers.paper(what));
    }

    /** Answers one question about one person of a list. */
    void answerOf(int row, String form, String field, String text) {
        var shown = engine.get(MyDossiers.class).declaration(person("agent"), dossier, form);
        var person = new LinkedHashMap<>(shown.answers().rows(table(form)).get(row));
        person.put(field, text);
        engine.get(Drafting.class)
                .saveRows(person("agent"), dossier, form, new RowsTyped(row, List.of(person)), shown.version());
    }

    void takeOff(int row, String form) {
        engine.get(Drafting.class).removeRow(person("agent"), dossier, form, row);
    }

    private static String table(String form) {
        return FORMS.latest(form).table().orElseThrow().name();
    }

    String declared(String form, String field) {
        return engine.get(MyDossiers.class)
                .declaration(person("agent"), dossier, form)
                .answers()
                .text("/" + field);
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

    /** Prints a form of the dossier. */
    DeclarationSheet print(String who, String form) {
        engine.get(DeclarationPrinting.class).print(person(who), dossier, form);
        return engine.get(StandIns.Printer.class).last(DeclarationSheet.class);
    }

    /** The timer signs what was decided. */
    void signDecisions() {
        engine.get(DecisionPaperSigning.class).tick();
    }

    /** The sheet that was signed last. */
    RefusalSheet refusal() {
        return engine.get(StandIns.Printer.class).last(RefusalSheet.class);
    }

    byte[] paper(String who, DecisionPaper kind) {
        return engine.get(DecisionPaperDesk.class).download(person(who), dossier, kind);
    }

    byte[] photoOn(int row) {
        return engine.get(StandIns.Printer.class)
                .photoOf(permits().get(row).number().written());
    }
}

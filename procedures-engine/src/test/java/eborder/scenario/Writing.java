package eborder.scenario;

import eborder.demo.CrewLine;
import eborder.filing.Attaching;
import eborder.filing.Drafting;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.filing.RowsTyped;
import eborder.support.Engine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the agent writes into the dossier at hand. */
final class Writing {
    private final Cast cast;
    private final Engine engine;

    Writing(Cast cast, Engine engine) {
        this.cast = cast;
        this.engine = engine;
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

    void replaceRows(String form, List<Map<String, String>> rows) {
        engine.get(Drafting.class)
                .replaceRows(
                        cast.person("agent"), cast.dossier(), form, rows, new NamedFile("list.xlsx", new byte[] {1}));
    }

    void answer(String form, Map<String, String> texts) {
        engine.get(Drafting.class).save(cast.person("agent"), cast.dossier(), form, texts, version(form));
    }

    private int version(String form) {
        return engine.get(MyDossiers.class)
                .declaration(cast.person("agent"), cast.dossier(), form)
                .version();
    }

    static Map<String, String> general(Scenario scenario) {
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

    void takeOff(int row) {
        engine.get(Drafting.class).removeRow(cast.person("agent"), cast.dossier(), "crew-list", row);
    }

    /** @param row from 0 */
    void alter(int row, Map<String, String> texts) {
        var typed = new LinkedHashMap<>(crew().get(row));
        typed.putAll(texts);
        engine.get(Drafting.class)
                .saveRows(
                        cast.person("agent"),
                        cast.dossier(),
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
                .declaration(cast.person("agent"), cast.dossier(), "crew-list")
                .answers()
                .rows("crew");
    }

    int persons() {
        return crew().size();
    }

    String answered(String form, String field) {
        return engine.get(MyDossiers.class)
                .declaration(cast.person("agent"), cast.dossier(), form)
                .answers()
                .text("/" + field);
    }

    void attach(String who, String kind, int row, String what) {
        engine.get(Attaching.class).attach(cast.person(who), cast.dossier(), kind, row, SamplePapers.paper(what));
    }

    /** Answers one question about one person of a list. */
    void answerOf(int row, String form, String field, String text) {
        var shown = engine.get(MyDossiers.class).declaration(cast.person("agent"), cast.dossier(), form);
        var person = new LinkedHashMap<>(shown.answers().rows(table(form)).get(row));
        person.put(field, text);
        engine.get(Drafting.class)
                .saveRows(
                        cast.person("agent"),
                        cast.dossier(),
                        form,
                        new RowsTyped(row, List.of(person)),
                        shown.version());
    }

    void takeOff(int row, String form) {
        engine.get(Drafting.class).removeRow(cast.person("agent"), cast.dossier(), form, row);
    }

    private static String table(String form) {
        return Cast.FORMS.latest(form).table().orElseThrow().name();
    }
}

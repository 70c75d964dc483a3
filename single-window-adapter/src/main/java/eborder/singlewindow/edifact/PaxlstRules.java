package eborder.singlewindow.edifact;

import eborder.form.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of the message fills which column, read strictly from {@code edifact/paxlst.yaml}.
 *
 * @param places column by qualifier of LOC
 * @param papers in the order in which they count
 * @param visas codes of papers that are visas
 * @param refusals what an answer says of a file that is refused
 */
record PaxlstRules(
        List<PersonList> lists,
        Map<String, String> places,
        List<Paper> papers,
        List<String> visas,
        List<Refusal> refusals) {
    /**
     * @param form id of the form
     * @param document how BGM names such a list
     * @param persons qualifiers of NAD
     * @param inTransit the one of them who don't enter, null if there is none
     * @param count qualifier of CNT under which the message says how many there are
     * @param assumed what a message never says, and what is taken for it, by column
     */
    record PersonList(
            String form,
            String document,
            List<String> persons,
            String inTransit,
            String count,
            Map<String, String> assumed) {
        PersonList {
            persons = List.copyOf(persons);
            assumed = assumed == null ? Map.of() : Map.copyOf(assumed);
        }
    }

    /** @param code in the message @param type of our list of papers */
    record Paper(String code, String type) {}

    /** @param code of our finding @param syntax of ISO 9735 */
    record Refusal(String code, String syntax, Level level) {
        static final Refusal UNSPECIFIED = new Refusal("", "18", Level.MESSAGE);

        enum Level {
            INTERCHANGE,
            MESSAGE
        }
    }

    /** Official and diplomatic ones, of which the message knows no code. */
    private static final List<String> PASSPORTS = List.of("S", "D");

    PaxlstRules {
        lists = List.copyOf(lists);
        places = Map.copyOf(places);
        papers = List.copyOf(papers);
        visas = List.copyOf(visas);
        refusals = List.copyOf(refusals);
    }

    /** @throws eborder.form.FaultyFile with file and line, if anything in it is unknown or missing */
    static PaxlstRules load() {
        return YamlFile.read("edifact/paxlst.yaml").as(PaxlstRules.class);
    }

    Optional<PersonList> list(String form) {
        return lists.stream().filter(list -> list.form().equals(form)).findFirst();
    }

    /** How early a paper counts; the last for one that isn't known. */
    int rank(String code) {
        for (int at = 0; at < papers.size(); at++) {
            if (papers.get(at).code().equals(code)) {
                return at;
            }
        }
        return papers.size();
    }

    /** As our list of papers calls it; unknown codes stay as they are, for the filer to see. */
    String type(String code) {
        int rank = rank(code);
        return rank < papers.size() ? papers.get(rank).type() : code;
    }

    /** By which code a message says a type of our list; a passport's for other passports, else that of other papers. */
    String code(String type) {
        return papers.stream()
                .filter(paper -> paper.type().equals(type))
                .map(Paper::code)
                .findFirst()
                .orElse(PASSPORTS.contains(type) ? "P" : "F");
    }

    Refusal refusal(String code) {
        return refusals.stream()
                .filter(refusal -> refusal.code().equals(code))
                .findFirst()
                .orElse(Refusal.UNSPECIFIED);
    }
}

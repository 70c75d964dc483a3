package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.e2e.support.FacesForm;
import eborder.e2e.support.WebVisitor;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The agent's list as it is typed in: one row is saved again and again, then one is added. */
final class GridPage {
    private static final String ROW = "f:crew:3:fullName";

    private final Stopwatch watch;
    private final WebVisitor agent;
    private int typed;

    GridPage(Stopwatch watch, WebVisitor agent) {
        this.watch = watch;
        this.agent = agent;
    }

    void measure(CruiseShip large, CruiseShip small, Figures figures) {
        var floor = saving(small);
        var taken = saving(large);
        taken.put(figures, "save", floor);
        Bench.say("save: %.0f ms".formatted(taken.median()));
        figures.put("add_ms", Stopwatch.once(() -> add(large)));
    }

    private Stopwatch.Taken saving(CruiseShip ship) {
        var grid = open(ship);
        return watch.take(() -> {
            var name = "TAYLOR Q" + (char) ('A' + typed++ % 26);
            var answer = grid.form().press(grid.button("save"), Map.of(ROW, name));
            if (!answer.text().contains(name)) {
                throw new Failed("The list does not show what was saved: " + answer.text());
            }
            return answer;
        });
    }

    private void add(CruiseShip ship) {
        var grid = open(ship);
        var answer = grid.form().press(grid.button("add"), Map.of());
        if (answer.redirect().isEmpty()) {
            throw new Failed("No row was added: " + answer.text());
        }
    }

    private Opened open(CruiseShip ship) {
        var path = ship.page("/filing/list.xhtml?form=passenger-list&");
        return new Opened(agent.form(path, "f"), agent.get(path).page());
    }

    private record Opened(FacesForm form, Document page) {
        String button(String test) {
            return page.selectFirst("[data-test=" + test + "]").id();
        }
    }
}

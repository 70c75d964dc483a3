package eborder.e2e.bench;

import eborder.e2e.support.Answer;
import eborder.e2e.support.WebVisitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./eborder bench dossier}: the pages of a ship with 5,000 passengers, against the same pages of a ship with five. */
public final class DossierBench {
    private static final int PASSENGERS = 5_000;
    private static final int FEW = 5;
    private static final int SHOWN_TO_AGENTS = 25;
    private static final int SHOWN_TO_OFFICERS = 100;
    private static final String READ = "border units in ";
    private static final String WAITED = "The start waited ";
    private static final Pattern NUMBER = Pattern.compile("([0-9][0-9,.]*) ms");

    private final BenchPortal portal;
    private final Stopwatch watch;
    private final WebVisitor agent;
    private final WebVisitor officer;
    private final CruiseShip large;
    private final CruiseShip small;
    private final Figures figures = new Figures();

    private DossierBench(BenchPortal portal) {
        this.portal = portal;
        this.watch = new Stopwatch(portal);
        this.agent = portal.visitor("agent");
        this.officer = portal.visitor("officer");
        this.large = CruiseShip.open(portal.people(), PASSENGERS);
        this.small = CruiseShip.open(portal.people(), FEW);
    }

    public static void main(String[] words) {
        Bench.run(words, portal -> new DossierBench(portal).measure());
    }

    private Figures measure() throws IOException {
        figures.put("passengers", PASSENGERS);
        catalogues();
        draft();
        desk();
        return figures;
    }

    /** How long the portal read its texts, procedures, forms and units when it started, and how long the start waited for it. */
    private void catalogues() throws IOException {
        logged("catalogues_ms", READ);
        logged("catalogues_waited_ms", WAITED);
    }

    private void logged(String figure, String beginning) throws IOException {
        portal.logged(beginning)
                .map(line -> NUMBER.matcher(line.substring(line.indexOf(beginning))))
                .filter(Matcher::find)
                .ifPresent(found ->
                        figures.put(figure, Long.parseLong(found.group(1).replaceAll("[,.]", ""))));
    }

    private void draft() {
        small.uploadOdd();
        deed("upload", large::uploadOdd);
        agentSees("list", ship -> ship.page("/filing/list.xhtml?form=passenger-list&"));
        agentSees(
                "list_last",
                ship -> ship.page("/filing/list.xhtml?form=passenger-list&page=" + ship.pages(SHOWN_TO_AGENTS) + "&"));
        agentSees("dossier", ship -> ship.page("/filing/dossier.xhtml?"));
        agentSees("check", ship -> ship.page("/filing/check.xhtml?"));
        var token = "Bearer " + portal.people().agent().token();
        var program = new WebVisitor(portal.address());
        compare(
                "rest",
                ship -> program.ask(
                        "GET",
                        ship.list(),
                        BodyPublishers.noBody(),
                        Map.of("Authorization", token, "Accept-Encoding", "gzip")));
        new GridPage(watch, agent).measure(large, small, figures);
    }

    private void desk() {
        filed(CruiseShip::upload);
        officerSees("review", ship -> ship.page("/review/dossier.xhtml?"));
        officerSees(
                "review_last",
                ship -> ship.page("/review/dossier.xhtml?sheet=passenger-list&from="
                        + (ship.pages(SHOWN_TO_OFFICERS) - 1) * SHOWN_TO_OFFICERS + "&"));
        small.askSupplement();
        large.askSupplement();
        filed(CruiseShip::uploadOthers);
        officerSees("differences", ship -> ship.page("/review/dossier.xhtml?"));
        small.confirm();
        deed("confirm", large::confirm);
        small.moor();
        large.moor();
        officerSees("originals", ship -> ship.page("/review/dossier.xhtml?"));
    }

    private void filed(Consumer<CruiseShip> upload) {
        upload.accept(small);
        upload.accept(large);
        small.file();
        deed("file", large::file);
    }

    private void agentSees(String name, Function<CruiseShip, String> path) {
        compare(name, ship -> seen(agent, path.apply(ship)));
    }

    private void officerSees(String name, Function<CruiseShip, String> path) {
        compare(name, ship -> seen(officer, path.apply(ship)));
    }

    private void compare(String name, Function<CruiseShip, Answer> ask) {
        var floor = watch.take(() -> ask.apply(small));
        var taken = watch.take(() -> ask.apply(large));
        taken.put(figures, name, floor);
        Bench.say("%s: %.0f ms, %d kB".formatted(name, taken.median(), taken.bytes() / 1_024));
    }

    private void deed(String name, Runnable deed) {
        double millis = Stopwatch.once(deed);
        figures.put(name + "_ms", millis);
        Bench.say("%s: %.0f ms".formatted(name, millis));
    }

    /** As a browser asks, that takes packed answers. */
    private static Answer seen(WebVisitor visitor, String path) {
        return visitor.ask("GET", path, BodyPublishers.noBody(), Map.of("Accept-Encoding", "gzip"));
    }
}

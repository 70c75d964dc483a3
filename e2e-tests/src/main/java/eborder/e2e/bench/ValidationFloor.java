package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.signature.DssSignatureCheck;
import eborder.signature.SigningKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Bare validation of the same papers by EU DSS: no process of its own, no barcode, no text, no register, no HTTP. */
final class ValidationFloor {
    private final DssSignatureCheck check;
    private final List<byte[]> papers;

    /** @param data the portal's data folder, for its roots */
    ValidationFloor(Path data, List<byte[]> papers) {
        var keys = new SigningKeys(
                setting -> setting.equals("eborder.data.dir") ? Optional.of(data.toString()) : Optional.empty(),
                Clock.systemUTC());
        this.check = new DssSignatureCheck(keys.anchors(), Clock.systemUTC());
        this.papers = papers;
    }

    double perSecond(int threads, int seconds) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            tasks.add(() -> checkUntil(end));
        }
        int checks = Together.run(tasks).stream().mapToInt(Integer::intValue).sum();
        return checks * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
    }

    private int checkUntil(long end) {
        int checks = 0;
        while (System.nanoTime() < end) {
            var found = check.check(papers.get(checks++ % papers.size()));
            if (!found.sound()) {
                throw new Failed("The floor finds faults in a genuine paper: " + found);
            }
        }
        return checks;
    }
}

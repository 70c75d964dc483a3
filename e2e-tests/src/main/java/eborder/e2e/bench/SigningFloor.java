package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.paper.SigningJob;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.Fingerprint;
import eborder.signature.DssPaperSigner;
import eborder.signature.OfficerKeyRing;
import eborder.signature.SigningKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Bare PAdES-BASELINE-T signatures by EU DSS in two threads: no seal, no printing, no reading back, no database. */
final class SigningFloor {
    private static final int THREADS = 2;
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    private static final Actor COMMANDER =
            new Actor(new UUID(0, 3), "benchmark", "TRAN VAN A", Set.of(Role.COMMANDER), null, "HPH");

    private final DssPaperSigner signer;
    private final byte[] paper;

    /** @param keys a folder where keys of the kind the portal makes are made or found; {@code paper} what is signed */
    SigningFloor(Path keys, byte[] paper) {
        this.paper = paper;
        var own = new SigningKeys(
                setting -> setting.equals("eborder.data.dir") ? Optional.of(keys.toString()) : Optional.empty(),
                Clock.systemUTC());
        var officers = new OfficerKeyRing(own);
        officers.unlock(COMMANDER, "246810");
        signer = new DssPaperSigner(own, officers, job -> paper, Clock.systemUTC());
    }

    /** The paper as it was before it was signed: a signature is appended to what was printed (ISO 32000-2, 7.5.6). */
    static byte[] unsigned(byte[] signed) {
        for (int at = 0; at + END.length < signed.length; at++) {
            if (Arrays.equals(signed, at, at + END.length, END, 0, END.length)) {
                var printed = Arrays.copyOf(signed, at + END.length + 1);
                printed[printed.length - 1] = '\n';
                return printed;
            }
        }
        throw new Failed("The portal's paper is no complete PDF.");
    }

    /** Signatures per second over so many copies of the paper. */
    double perSecond(int papers) {
        var job = new SigningJob(
                new UUID(0, 1),
                new UUID(0, 2),
                "benchmark",
                Fingerprint.of(paper),
                COMMANDER.account(),
                "TRAN VAN A",
                "Benchmark");
        Callable<byte[]> signature = () -> signer.sign(job);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            long begin = System.nanoTime();
            for (var done : pool.invokeAll(Collections.nCopies(papers, signature))) {
                requireSigned(paper, done.get());
            }
            return papers * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
        } catch (ExecutionException broken) {
            throw new Failed("The floor broke off: " + broken.getCause(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void requireSigned(byte[] paper, byte[] signed) {
        if (signed.length <= paper.length) {
            throw new Failed("A paper came back without a signature.");
        }
    }
}

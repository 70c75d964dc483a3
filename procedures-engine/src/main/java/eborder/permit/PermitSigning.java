package eborder.permit;

import eborder.paper.PaperPrinter;
import eborder.paper.PaperSigner;
import eborder.paper.Signers;
import eborder.paper.SigningJob;
import eborder.paper.SigningSittings;
import eborder.paper.SymbolReader;
import eborder.party.Actor;
import eborder.screening.PersonScreening;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals, prints, reads back and signs approved permits, between two short transactions. Woken by the commander's click, and
 * by the timer for what a fault left behind: an order lost on the way stays APPROVED and comes back when its lease ends, or
 * when the commander opens a signing sitting again. What was printed is kept before it is signed, so that it stays the same.
 * Holders are asked about first: who isn't clear has no permit before an officer has looked.
 */
@Relay
public class PermitSigning implements Ticking {
    private static final Logger LOG = Logger.getLogger(PermitSigning.class.getName());
    private static final int WORKERS = 2;
    private static final int BATCH = 8;
    private static final int PAUSE_AFTER_FAULT_SECONDS = 15;

    private final PersonScreening screening;
    private final PermitIssue issue;
    private final SigningSittings sittings;
    private final Seals seals;
    private final PaperPrinter printer;
    private final SymbolReader reader;
    private final PaperSigner signer;
    private final ManagedScheduledExecutorService executor;
    private final AtomicInteger working = new AtomicInteger();

    @Inject
    PermitSigning(
            PersonScreening screening,
            PermitIssue issue,
            SigningSittings sittings,
            Seals seals,
            PaperPrinter printer,
            SymbolReader reader,
            PaperSigner signer,
            ManagedScheduledExecutorService executor) {
        this.screening = screening;
        this.issue = issue;
        this.sittings = sittings;
        this.seals = seals;
        this.printer = printer;
        this.reader = reader;
        this.signer = signer;
        this.executor = executor;
    }

    @Override
    public String name() {
        return "permit signing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void tick() {
        wake();
    }

    /** Starts the workers that aren't running already and returns at once. */
    public void wake() {
        for (int i = 0; i < WORKERS; i++) {
            if (working.incrementAndGet() <= WORKERS) {
                executor.execute(this::work);
            } else {
                working.decrementAndGet();
            }
        }
    }

    private void work() {
        try {
            while (signBatch() > 0) {
                LOG.finest("another batch");
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "permit signing stopped; the timer starts it again", fault);
        } finally {
            working.decrementAndGet();
        }
    }

    /** Signs one batch in the calling thread. @return how many orders were taken, 0 when nothing waits that may be signed now */
    public int signBatch() {
        var orders = issue.claim(BATCH, sittings.signers(), screening.askBeforeIssue());
        var failed = new ArrayList<UUID>();
        var jobs = printed(orders, failed);
        var finished = new ArrayList<IssuedPaper>();
        for (var order : orders) {
            var job = jobs.get(order.asked().subject());
            if (job != null) {
                attempt(order, failed, () -> finished.add(new IssuedPaper(order.permit(), signer.sign(job))));
            }
        }
        close(finished, failed);
        return orders.size();
    }

    /** Prints what an officer has approved and signs with a key in the own hands. @param most so many at one time */
    public void print(Actor officer, int most) {
        var orders = issue.claim(most, Signers.only(officer.account()), screening.askBeforeIssue());
        var failed = new ArrayList<UUID>();
        printed(orders, failed);
        issue.failed(failed, PAUSE_AFTER_FAULT_SECONDS);
        issue.failed(
                orders.stream()
                        .map(PermitOrder::permit)
                        .filter(permit -> !failed.contains(permit))
                        .toList(),
                0);
    }

    /** Prints what isn't yet, and keeps it. @return what is to be signed, by subject */
    private Map<String, SigningJob> printed(List<PermitOrder> orders, List<UUID> failed) {
        var jobs = new HashMap<String, SigningJob>();
        var fresh = new ArrayList<PrintedPermit>();
        for (var order : orders) {
            if (order.job() == null) {
                attempt(order, failed, () -> fresh.add(print(order)));
            } else {
                jobs.put(order.asked().subject(), order.job());
            }
        }
        if (!fresh.isEmpty()) {
            jobs.putAll(issue.printed(fresh));
        }
        return jobs;
    }

    /** Whatever is wrong with one permit, the others of the batch are signed. */
    private static void attempt(PermitOrder order, List<UUID> failed, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "permit not signed, tried again later", fault);
            failed.add(order.permit());
        }
    }

    private void close(List<IssuedPaper> finished, List<UUID> failed) {
        if (!finished.isEmpty()) {
            issue.issued(finished);
        }
        if (!failed.isEmpty()) {
            issue.failed(failed, PAUSE_AFTER_FAULT_SECONDS);
        }
    }

    private PrintedPermit print(PermitOrder order) {
        var seal = seals.make(order.content());
        var unsigned = printer.print(order.sheet()
                .sealedWith(seal.digits(), CheckPart.of(seal.digits()).written()));
        if (!reader.read(unsigned).equals(seal.digits())) {
            throw new Problem(ErrorCode.SYMBOL_UNREADABLE);
        }
        return new PrintedPermit(order.asked(), seal.digits(), unsigned);
    }
}

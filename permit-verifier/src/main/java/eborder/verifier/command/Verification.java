package eborder.verifier.command;

import eborder.paper.PaperFault;
import eborder.permit.PrintedText;
import eborder.permit.SealContent;
import eborder.permit.SealReading;
import eborder.permit.Seals;
import eborder.permit.TrustMaterial;
import eborder.printing.VdsSeal;
import eborder.shared.TheClock;
import eborder.verifier.ReaderPool;
import eborder.verifier.command.Report.Verdict;
import eborder.verifier.reading.Findings;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;

/** All checks of one permit: signatures and time stamps, conformance, barcode, print, status list, validity. */
final class Verification {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(TheClock.VIETNAM);

    /** Nobody waits behind this one, and the rules of PDF/A and PDF/UA alone take seconds to load. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Nothing is known of the file. */
    private static final Set<PaperFault> UNREAD = Set.of(PaperFault.TOO_SLOW, PaperFault.READER_BROKE, PaperFault.BUSY);

    private final Sources sources;
    private final Clock clock;
    private final Report report;

    Verification(Sources sources, Clock clock, Report report) {
        this.sources = sources;
        this.clock = clock;
        this.report = report;
    }

    /** @throws IOException if the trust material can't be had */
    Verdict of(byte[] pdf) throws IOException, CertificateException {
        var trust = sources.trust();
        var pool = new ReaderPool(new GivenTrust(trust), LIMIT);
        try {
            examine(pool.findings(pdf, true), trust);
            return report.end();
        } finally {
            pool.close();
        }
    }

    private void examine(Findings found, TrustMaterial trust) throws CertificateException {
        signatures(found);
        if (found.faults().stream().noneMatch(UNREAD::contains)) {
            conformance(found);
            seal(found, trust);
        }
    }

    private void signatures(Findings found) {
        if (found.faults().isEmpty()) {
            report.good("signatures", Map.of());
        }
        for (PaperFault fault : found.faults()) {
            report.bad(
                    UNREAD.contains(fault) ? Verdict.NOT_CHECKED : Verdict.NOT_GENUINE, fault.messageKey(), Map.of());
        }
        found.reasons().forEach(report::note);
    }

    private void conformance(Findings found) {
        if (found.conformance().isEmpty() && !found.text().isEmpty()) {
            report.good("conformance", Map.of());
        } else if (!found.conformance().isEmpty()) {
            report.bad(Verdict.NOT_GENUINE, "conformance.broken", Map.of());
            found.conformance().forEach(report::note);
        }
    }

    private void seal(Findings found, TrustMaterial trust) throws CertificateException {
        var reading = new Seals(new VdsSeal(), new PublicSealKeys(trust)).read(found.symbol());
        if (!(reading instanceof SealReading.Genuine genuine)) {
            var fault = found.symbol().isEmpty() ? PaperFault.NO_SYMBOL : PaperFault.SYMBOL_FORGED;
            report.bad(Verdict.NOT_GENUINE, fault.messageKey(), Map.of());
            return;
        }
        var seal = genuine.content();
        report.good("seal", Map.of("number", seal.permitNumber()));
        if (new PrintedText(found.text()).says(seal)) {
            report.good("text", Map.of());
        } else {
            report.bad(Verdict.NOT_GENUINE, PaperFault.TEXT_DIFFERS.messageKey(), Map.of());
        }
        status(seal);
        validity(seal);
    }

    private void status(SealContent seal) {
        try {
            var list = PublishedList.verified(
                    sources.statusList(seal.statusList()), sources.statusCertificates(), seal.statusList());
            var issued = Map.of("time", MOMENT.format(Instant.parse(list.head().issuedAt())));
            if (list.stops(seal.statusIndex())) {
                report.bad(Verdict.NOT_IN_FORCE, "status.stopped", issued);
            } else if (list.isOverdue(clock.instant())) {
                report.bad(Verdict.NOT_CHECKED, "status.overdue", issued);
            } else {
                report.good("status", issued);
            }
        } catch (IOException missing) {
            report.bad(Verdict.NOT_CHECKED, "status.missing", Map.of());
            report.note(missing.toString());
        }
    }

    private void validity(SealContent seal) {
        var now = clock.instant();
        var dates = Map.of("from", MOMENT.format(seal.validFrom()), "until", MOMENT.format(seal.validUntil()));
        if (now.isBefore(seal.validFrom()) || !now.isBefore(seal.validUntil())) {
            report.bad(Verdict.NOT_IN_FORCE, "validity.not", dates);
        } else {
            report.good("validity", dates);
        }
    }
}

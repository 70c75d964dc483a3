package eborder.web.admin;

import eborder.dossier.result.Difference;
import eborder.dossier.result.ReconciliationRow;
import eborder.report.ResultComparison;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.When;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What the daily comparison with the Ministry's portal found. */
@Named("reconciliationPage")
@RequestScoped
public class ReconciliationPage {
    private static final int STATUSES = 10;

    private final ResultComparison comparison;
    private final Visitor visitor;
    private final Words words;
    private final When when;
    private final DeliveryWords trouble;
    private String day;
    private List<ReconciliationRow> days;
    private List<Difference> differences;

    @Inject
    ReconciliationPage(ResultComparison comparison, Visitor visitor, Words words, When when, DeliveryWords trouble) {
        this.comparison = comparison;
        this.visitor = visitor;
        this.words = words;
        this.when = when;
        this.trouble = trouble;
    }

    public List<ReconciliationRow> getDays() {
        if (days == null) {
            days = comparison.days(visitor.actor());
        }
        return days;
    }

    /** Of the day in the address. */
    public List<Difference> getDifferences() {
        if (differences == null) {
            differences = comparison.differences(visitor.actor(), chosen());
        }
        return differences;
    }

    /** The chosen day as people write it. */
    public String getDayWritten() {
        return when.day(chosen());
    }

    private LocalDate chosen() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException tampered) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
    }

    /** Has a day compared once more; the timer does it. */
    public void again(ReconciliationRow row) {
        comparison.again(visitor.actor(), row.day());
        days = null;
    }

    public String state(ReconciliationRow row) {
        if (row.finishedAt() != null) {
            return words.get("page.reconciliation.finished");
        }
        return words.get(row.lastError() == null ? "page.reconciliation.waits" : "page.reconciliation.failed");
    }

    /** When it was done, or why it wasn't. */
    public String detail(ReconciliationRow row) {
        return row.finishedAt() == null ? trouble.say(row.lastError()) : when.moment(row.finishedAt());
    }

    /** How the page marks a day. */
    public String mark(ReconciliationRow row) {
        if (row.finishedAt() == null) {
            return row.lastError() == null ? "warn" : "stop";
        }
        return row.differences() == row.mended() ? "ok" : "warn";
    }

    /** The portal's number for a status in words. @param code null if it holds none */
    public String status(Integer code) {
        if (code == null) {
            return words.get("portal-status.none");
        }
        return words.get("portal-status." + (code >= 1 && code <= STATUSES ? code.toString() : "other"));
    }

    /** Null if none is chosen. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}

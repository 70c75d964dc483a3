package eborder.web.admin;

import eborder.filing.outage.OutageReport;
import eborder.filing.outage.OutageReports;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.UUID;

/** What became of an outage or a drill. */
@Named("outageReportPage")
@RequestScoped
public class OutageReportPage {
    private final OutageReports reports;
    private final Visitor visitor;
    private UUID id;
    private OutageReport report;

    @Inject
    OutageReportPage(OutageReports reports, Visitor visitor) {
        this.reports = reports;
        this.visitor = visitor;
    }

    public OutageReport getReport() {
        if (report == null) {
            report = reports.report(visitor.actor(), id);
        }
        return report;
    }

    public Duration getLength() {
        return Duration.ofMinutes(getReport().minutes());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

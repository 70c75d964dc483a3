package eborder.web.admin;

import eborder.report.ExchangeExport;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.download.AttachmentServlet;
import eborder.web.download.Download;
import eborder.web.download.PaperDownloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Exported exchanges for the administrator: {@code /admin/download/exchange/<id>}. */
@WebServlet("/admin/download/*")
public class ExchangeServlet extends AttachmentServlet {
    private static final long serialVersionUID = 1;

    private final transient ExchangeExport export;
    private final transient Visitor visitor;

    @Inject
    public ExchangeServlet(ExchangeExport export, Visitor visitor) {
        this.export = export;
        this.visitor = visitor;
    }

    @Override
    protected Download find(String[] steps) {
        if (steps.length != 2 || !steps[0].equals("exchange")) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        var id = PaperDownloads.id(steps[1]);
        return new Download(id + ".asice", ExchangeExport.TYPE, export.container(visitor.actor(), id));
    }
}

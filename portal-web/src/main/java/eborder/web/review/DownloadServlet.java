package eborder.web.review;

import eborder.web.download.AttachmentServlet;
import eborder.web.download.Download;
import eborder.web.download.PaperDownloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The papers for officers: {@code /review/download/permit/<number>} and {@code /review/download/confirmation/<dossier>}. */
@WebServlet("/review/download/*")
public class DownloadServlet extends AttachmentServlet {
    private static final long serialVersionUID = 1;

    private final transient PaperDownloads papers;

    @Inject
    public DownloadServlet(PaperDownloads papers) {
        this.papers = papers;
    }

    @Override
    protected Download find(String[] steps) {
        return papers.find(steps);
    }
}

package eborder.web.review;

import eborder.filing.ListImport;
import eborder.web.download.AttachmentServlet;
import eborder.web.download.Download;
import eborder.web.download.PaperDownloads;
import eborder.web.face.Face;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/**
 * The papers for officers: {@code /review/download/permit/<number>} and {@code /review/download/confirmation/<dossier>}; empty lists to enter
 * papers from: {@code /review/download/template/<form>}.
 */
@WebServlet("/review/download/*")
public class DownloadServlet extends AttachmentServlet {
    private static final long serialVersionUID = 1;

    private final transient PaperDownloads papers;
    private final transient ListImport lists;
    private final transient Face face;

    @Inject
    public DownloadServlet(PaperDownloads papers, ListImport lists, Face face) {
        this.papers = papers;
        this.lists = lists;
        this.face = face;
    }

    @Override
    protected Download find(String[] steps) {
        return steps.length == 2 && steps[0].equals("template")
                ? new Download(steps[1] + ".xlsx", Download.XLSX, lists.template(steps[1], face.getTag()))
                : papers.find(steps);
    }
}

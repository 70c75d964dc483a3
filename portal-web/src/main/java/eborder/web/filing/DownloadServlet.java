package eborder.web.filing;

import eborder.web.download.AttachmentServlet;
import eborder.web.download.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The agents' files, found by {@link Downloads}. */
@WebServlet("/filing/download/*")
public class DownloadServlet extends AttachmentServlet {
    private static final long serialVersionUID = 1;

    private final transient Downloads downloads;

    @Inject
    public DownloadServlet(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    protected Download find(String[] steps) {
        return downloads.find(steps);
    }
}

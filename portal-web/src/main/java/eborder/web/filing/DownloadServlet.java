package eborder.web.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Sends files as attachments; who may have what is decided by the use cases behind {@link Downloads}. */
@WebServlet("/filing/download/*")
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Downloads downloads;

    @Inject
    public DownloadServlet(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, downloads.find(steps(request)));
        } catch (Problem problem) {
            response.sendError(problem.code().kind().httpStatus());
        }
    }

    private static String[] steps(HttpServletRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var steps = Arrays.stream(path.split("/", -1)).skip(1).toArray(String[]::new);
        boolean known = steps.length >= 2 && steps.length <= 3;
        if (!known || (steps[0].equals("annotated") != (steps.length == 3))) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return steps;
    }

    private static void send(HttpServletResponse response, Downloads.Download download) throws IOException {
        response.setContentType(download.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
        response.setContentLength(download.content().length);
        response.getOutputStream().write(download.content());
    }
}

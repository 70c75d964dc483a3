package eborder.web.download;

import eborder.shared.Problem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Sends files as attachments; what lies below its path is found by the servlets that extend it. */
public abstract class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** @param steps of the path below the servlet's own. @throws Problem NOT_FOUND for what isn't there or not for this visitor */
    protected abstract Download find(String[] steps);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, find(steps(request)));
        } catch (Problem problem) {
            response.sendError(problem.code().kind().httpStatus());
        }
    }

    private static String[] steps(HttpServletRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return Arrays.stream(path.split("/", -1)).skip(1).toArray(String[]::new);
    }

    private static void send(HttpServletResponse response, Download download) throws IOException {
        response.setContentType(download.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
        response.setContentLength(download.content().length);
        response.getOutputStream().write(download.content());
    }
}

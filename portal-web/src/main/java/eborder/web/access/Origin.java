package eborder.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Where a changing request comes from. Only our own pages may send one; Faces' view state is the second lock (T13). */
final class Origin {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origin() {}

    /** Judged by what browsers send and scripts can't forge; a client that sends neither header carries no foreign cookie. */
    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equals(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}

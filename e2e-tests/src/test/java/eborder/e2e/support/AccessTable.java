package eborder.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who gets which status for which request: a table that people read and tests hold the portal against. */
public record AccessTable(List<Row> rows) {
    private static final String BODY = "body";

    /**
     * One request.
     *
     * @param request verb and path
     * @param expected status by visitor
     * @param body what is sent, empty for nothing
     */
    public record Row(String request, Map<String, String> expected, String body) {
        public String verb() {
            return request.substring(0, request.indexOf(' '));
        }

        public String path() {
            return request.substring(request.indexOf(' ') + 1);
        }

        @Override
        public String toString() {
            return request;
        }
    }

    /** @param name of the resource below {@code access/} */
    public static AccessTable read(String name) {
        var lines = lines(name);
        var heads = cells(lines.get(0), Integer.MAX_VALUE);
        return new AccessTable(
                lines.stream().skip(1).map(line -> row(heads, line)).toList());
    }

    private static Row row(List<String> heads, String line) {
        var cells = cells(line, heads.size());
        var expected = new LinkedHashMap<String, String>();
        for (int at = 1; at < heads.size(); at++) {
            expected.put(heads.get(at), cells.get(at));
        }
        var body = expected.remove(BODY);
        return new Row(cells.get(0), expected, body == null ? "" : body);
    }

    private static List<String> lines(String name) {
        try (var stream = AccessTable.class.getResourceAsStream("/access/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line, int most) {
        return Arrays.stream(line.split(",", most)).map(String::strip).toList();
    }

    /** Whether a row stands for this path; the query counts only where the row has none of its own. */
    public boolean knows(String path) {
        return rows.stream().map(Row::path).anyMatch(known -> covers(known, path));
    }

    private static boolean covers(String known, String path) {
        var withoutQuery = known.replaceFirst("\\?.*", "");
        int star = known.indexOf('*');
        return star < 0
                ? withoutQuery.equals(path) || (path.endsWith("/") && withoutQuery.startsWith(path))
                : path.startsWith(known.substring(0, star)) && path.endsWith(known.substring(star + 1));
    }
}

package eborder.singlewindow.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as forms and addresses write them. */
final class FormFields {
    private FormFields() {}

    static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A place with fields behind it; what it has already stays. */
    static URI address(URI place, Map<String, String> fields) {
        var between = place.getRawQuery() == null ? "?" : "&";
        return URI.create(place + between + written(fields));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;

/** A form of a page, sent as Faces' own script sends it; it may be sent again and again, as the page stays open. */
public final class FacesForm {
    private static final String STATE = "jakarta.faces.ViewState";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final WebVisitor visitor;
    private final String path;
    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FacesForm(WebVisitor visitor, String path, String id) {
        this.visitor = visitor;
        this.path = path;
        this.id = id;
    }

    static FacesForm on(WebVisitor visitor, Answer page, String id) {
        var element = page.page().getElementById(id);
        if (!(element instanceof FormElement shown)) {
            throw new Failed("There is no form " + id + " in the answer to " + page + ": " + page.text());
        }
        var form = new FacesForm(visitor, shown.attr("action"), id);
        shown.formData().forEach(field -> form.fields.put(field.key(), field.value()));
        var nonce = NONCE.matcher(page.text());
        if (nonce.find()) {
            form.fields.put("primefaces.nonce", nonce.group(1));
        }
        return form;
    }

    /** What the form holds, to be looked at. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** What is sent beside or instead of what the page has put there. */
    public FacesForm type(Map<String, String> typed) {
        fields.putAll(typed);
        return this;
    }

    /** Presses a button of the form after typing. */
    public Answer press(String button, Map<String, String> typed) {
        type(typed);
        var sent = new LinkedHashMap<>(fields);
        sent.put(id, id);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.source", button);
        sent.put("jakarta.faces.partial.execute", id);
        sent.put("jakarta.faces.partial.render", id + " messages");
        sent.put(button, button);
        var answer = visitor.post(path, sent, Map.of("Faces-Request", "partial/ajax"));
        keepState(answer);
        return answer;
    }

    private void keepState(Answer answer) {
        for (var update : Jsoup.parse(answer.text(), "", Parser.xmlParser()).select("update")) {
            if (update.id().contains(STATE)) {
                fields.put(STATE, update.text());
            }
        }
    }
}

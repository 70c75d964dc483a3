package eborder.demo;

import java.util.List;
import java.util.Map;

/**
 * What somebody of the demo world asks of a border unit, as {@code demo/requests.yaml} says.
 *
 * @param by user name of the filer; {@code unit} code of the border unit
 * @param answers by form, as {@link DemoText}; {@code rows} of lists by form, likewise
 * @param papers kinds of the papers that come with it
 * @param deeds what has happened to it already, in order; {@code ask} what a supplement is asked for
 */
record DemoRequest(
        String by,
        String procedure,
        String unit,
        Map<String, Map<String, String>> answers,
        Map<String, List<Map<String, String>>> rows,
        List<String> papers,
        List<DemoDeed> deeds,
        DemoDeed.Ask ask) {
    /** All of them. */
    record Pile(List<DemoRequest> requests) {}
}

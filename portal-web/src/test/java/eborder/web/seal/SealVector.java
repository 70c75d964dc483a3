package eborder.web.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * One scan and what a reader has to make of it.
 *
 * @param form what a scanner delivers: {@code text}, or {@code bytes} in hexadecimal
 * @param expect GENUINE of a permit, PARTY of a party, or the name of the fault
 * @param content what a genuine seal says
 * @param unknownTags hexadecimal; a gate shows amber for them
 */
@JsonPropertyOrder({"name", "form", "scanned", "expect", "content", "unknownTags"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SealVector(
        String name,
        String form,
        String scanned,
        String expect,
        Map<String, String> content,
        List<String> unknownTags) {
    static final String GENUINE = "GENUINE";
    static final String PARTY = "PARTY";
}

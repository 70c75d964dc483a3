package eborder.singlewindow.nsw;

import eborder.filing.ChannelMessage;
import eborder.form.YamlFile;
import eborder.singlewindow.envelope.SoapStyle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of what messages of the single window ask for, read strictly from {@code single-window/*-in.yaml}.
 *
 * @param from first day
 * @param source where the codes come from
 * @param documentTypes code of the procedure by theirs
 * @param refused the function of an answer that refuses
 * @param shape how such an answer says why
 */
record Inbound(
        String profile,
        String version,
        LocalDate from,
        String source,
        Map<String, String> documentTypes,
        List<Asked> steps,
        List<Listed> lists,
        String refused,
        Shape shape) {
    /** What a pair of type and function asks for. */
    record Asked(String type, String function, ChannelMessage.Step step) {}

    /**
     * A message that brings a code list.
     *
     * @param list ours, by which it is compared; null if it is only kept, then the others are null too
     * @param element of one row, and the elements inside that hold its {@code code}, its {@code name} and its {@code status}
     */
    record Listed(String type, String list, String element, String code, String name, String status) {
        Listed {
            if (type == null || (list == null) != (element == null || code == null || name == null || status == null)) {
                throw new IllegalArgumentException("a list is compared by all of its elements, or by none");
            }
        }
    }

    enum Shape {
        /** {@code ErrorList/Error}, one for each violation. */
        ERROR_LIST,
        /** One {@code Reject}, whose text names every violation. */
        REJECT
    }

    Inbound {
        documentTypes = Map.copyOf(documentTypes);
        steps = List.copyOf(steps);
        lists = List.copyOf(lists);
    }

    /** @throws eborder.form.FaultyFile with file and line, if anything in it is unknown or missing */
    static Inbound of(SoapStyle style) {
        return switch (style) {
            case RECEIVE -> read("vnsw-bqp-v1-in").with(Mapping.load().documentTypes());
            case SEND_AND_GET -> read("vnsw-mt-v1-in");
        };
    }

    private static Inbound read(String file) {
        return YamlFile.read("single-window/" + file + ".yaml").as(Inbound.class);
    }

    /** @param theirs document types by procedure, as notices use them */
    private Inbound with(Map<String, String> theirs) {
        var all = new HashMap<>(documentTypes);
        theirs.forEach((procedure, type) -> all.put(type, procedure));
        return new Inbound(profile, version, from, source, all, steps, lists, refused, shape);
    }

    Optional<String> procedure(String documentType) {
        return Optional.ofNullable(documentTypes.get(documentType));
    }

    Optional<ChannelMessage.Step> step(String type, String function) {
        return steps.stream()
                .filter(asked -> asked.type().equals(type) && asked.function().equals(function))
                .map(Asked::step)
                .findFirst();
    }

    Optional<Listed> list(String type) {
        return lists.stream().filter(listed -> listed.type().equals(type)).findFirst();
    }
}

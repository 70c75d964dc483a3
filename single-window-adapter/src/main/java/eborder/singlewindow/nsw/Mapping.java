package eborder.singlewindow.nsw;

import eborder.exchange.NoticeKind;
import eborder.exchange.Partner;
import eborder.form.YamlFile;
import eborder.singlewindow.envelope.Party;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of what notices are called at the single window, read strictly from {@code single-window/*.yaml}.
 *
 * @param from first day
 * @param source where the codes come from
 * @param special may be left out
 * @param documentTypes by code of the procedure, for example {@code VESSEL_ENTRY}
 */
record Mapping(
        String profile,
        String version,
        LocalDate from,
        String source,
        Party sender,
        Party receiver,
        Map<String, String> documentTypes,
        Map<NoticeKind, Message> notices,
        List<Special> special) {
    static final String USUAL = "vnsw-bqp-v1";
    static final Set<String> PROFILES = Set.of(USUAL, "vnsw-bqp-v2");

    /** @param root element inside Body/Content @param fact what the root holds if it has no elements @param proposal not agreed with anybody yet */
    record Message(String type, String function, String root, String fact, List<Element> elements, boolean proposal) {
        Message {
            if (root == null || elements == null || elements.isEmpty() == (fact == null)) {
                throw new IllegalArgumentException("a notice needs a root and either a fact or elements");
            }
            elements = List.copyOf(elements);
        }
    }

    /** What some notices are called if they are about certain procedures, for example one that asks for a cancellation. */
    record Special(List<String> procedures, Map<NoticeKind, Message> notices) {
        Special {
            procedures = List.copyOf(procedures);
            notices = Map.copyOf(notices);
        }
    }

    /** Either a fixed text or a fact of the payload. */
    record Element(String name, String text, String fact) {
        Element {
            if (name == null || (text == null) == (fact == null)) {
                throw new IllegalArgumentException("an element needs a name and either a text or a fact");
            }
        }
    }

    Mapping {
        documentTypes = Map.copyOf(documentTypes);
        notices = Map.copyOf(notices);
        special = special == null ? List.of() : List.copyOf(special);
        if (!notices.keySet().equals(toldHere())) {
            throw new IllegalArgumentException("every kind of notice needs its message");
        }
    }

    private static Set<NoticeKind> toldHere() {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.partner() == Partner.SINGLE_WINDOW)
                .collect(Collectors.toSet());
    }

    /** @throws eborder.form.FaultyFile with file and line, if anything in it is unknown or missing */
    static Mapping load() {
        return load(USUAL);
    }

    /**
     * @param profile name of its file
     * @throws IllegalArgumentException if there is none of this name
     */
    static Mapping load(String profile) {
        if (!PROFILES.contains(profile)) {
            throw new IllegalArgumentException("no profile " + profile);
        }
        return YamlFile.read("single-window/" + profile + ".yaml").as(Mapping.class);
    }

    Message message(NoticeKind kind, String procedure) {
        return special.stream()
                .filter(some ->
                        some.procedures().contains(procedure) && some.notices().containsKey(kind))
                .map(some -> some.notices().get(kind))
                .findFirst()
                .orElseGet(() -> notices.get(kind));
    }
}

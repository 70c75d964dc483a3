package eborder.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of a code list.
 *
 * @param vi Vietnamese name
 * @param en English name
 * @param aliases other ways people write it
 * @param validFrom first day, empty if always
 * @param validTo last day, empty if still valid
 * @param attributes further columns of the list, for example {@code alpha2}
 */
public record Code(
        String code,
        String vi,
        String en,
        List<String> aliases,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Map<String, String> attributes) {
    public Code {
        aliases = List.copyOf(aliases);
        attributes = Map.copyOf(attributes);
    }

    /** The name in a language; Vietnamese unless the tag begins with {@code en}. */
    public String name(String languageTag) {
        return languageTag.startsWith("en") ? en : vi;
    }

    /** Everything by which it may be called. */
    List<String> texts() {
        return Stream.concat(Stream.of(code, vi, en), aliases.stream()).toList();
    }

    public boolean validOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}

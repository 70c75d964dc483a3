package eborder.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value with the day from which it holds and the law that says so. A dossier is judged by the values of the day it was filed.
 *
 * @param from first day in force
 * @param law the article, as quoted to the user in Vietnamese
 */
public record Dated<T>(LocalDate from, T value, String law) {
    public Dated {
        if (from == null || value == null || law == null) {
            throw new IllegalArgumentException("from, value and law are needed");
        }
    }

    /** The value in force on a day; empty before the first. */
    public static <T> Optional<Dated<T>> on(LocalDate day, List<Dated<T>> values) {
        return values.stream().filter(value -> !value.from.isAfter(day)).max(Comparator.comparing(Dated::from));
    }
}

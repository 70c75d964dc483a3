package eborder.paper;

import java.time.Instant;
import java.time.LocalDate;

/** What was answered in one place of a form, ready to be put into words. */
public sealed interface Answer {
    /** Nothing was answered. */
    record Blank() implements Answer {}

    /** A name, a number, free text, or what couldn't be read as what it should be. */
    record Text(String text) implements Answer {}

    record Day(LocalDate day) implements Answer {}

    record Moment(Instant moment) implements Answer {}

    record YesNo(boolean yes) implements Answer {}

    /** An entry of a code list. @param code empty if it means nothing outside the portal */
    record Coded(String code, String vi, String en) implements Answer {}
}

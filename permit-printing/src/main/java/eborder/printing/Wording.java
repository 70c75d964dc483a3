package eborder.printing;

import eborder.i18n.Language;
import eborder.i18n.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The papers' words in both languages, and dates as people read them in Vietnam. */
final class Wording {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(VIETNAM);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern(
                    "'ngày' dd 'tháng' MM 'năm' yyyy", Locale.ROOT)
            .withZone(VIETNAM);

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    String vi(String key) {
        return vi(key, Map.of());
    }

    String vi(String key, Map<String, String> facts) {
        return messages.require(Language.VI, "paper." + key, facts);
    }

    String en(String key) {
        return en(key, Map.of());
    }

    String en(String key, Map<String, String> facts) {
        return messages.require(Language.EN, "paper." + key, facts);
    }

    /** A caption that isn't the papers' own, for example the label of a form's field. */
    Item item(Label label) {
        String key = label.key();
        return new Item(
                messages.require(Language.VI, key, Map.of()),
                messages.require(Language.EN, key, Map.of()),
                Item.NOTHING,
                1,
                false);
    }

    /** A message key of another bundle. */
    record Label(String key) {}

    /** An item whose caption is that key in both languages. */
    Item item(String key, String value, float share) {
        return new Item(vi(key), en(key), value == null || value.isBlank() ? Item.NOTHING : value, share, false);
    }

    Item strong(String key, String value) {
        return new Item(vi(key), en(key), value, 1, true);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as administrative documents write it: "ngày 02 tháng 01 năm 2026". */
    static String longDay(Instant moment) {
        return LONG_DAY.format(moment);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The end of a period: midnight is the twenty-fourth hour of the day that ends. */
    static String end(Instant moment) {
        boolean midnight = moment.atZone(VIETNAM).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? "24:00 " + DAY.format(legalDay(moment).minusDays(1)) : moment(moment);
    }

    /** The legal day of a moment, in Vietnam. */
    static LocalDate legalDay(Instant moment) {
        return moment.atZone(VIETNAM).toLocalDate();
    }
}

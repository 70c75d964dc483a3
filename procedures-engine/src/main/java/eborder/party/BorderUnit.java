package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A border guard unit at a border gate, of a port or on land (domain.md 5.1, 5.2).
 *
 * @param code the gate's code, such as {@code HPH}; stands in permit numbers and accounts
 * @param border the country on the other side of a land gate, ISO 3166-1 alpha-3; null at a port
 * @param unit the unit's Vietnamese name, {@code BPCK cảng Hải Phòng}
 * @param gate the border gate's Vietnamese name, {@code Hải Phòng}
 * @param province the province since 1 July 2025
 * @param formerProvince the province before, if it was another one, or null
 * @param ports the UN/LOCODEs it serves; no other unit serves them; none at a land gate
 * @param gates where its guards stand
 * @param list where a port's gate is listed: E13, E26, W, MOD or I; the rank of a land gate: INT or MAIN
 * @param sourced whether the unit's name was seen in a source
 * @param agencies who controls from which day; the border guard throughout if empty
 */
public record BorderUnit(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) Kind kind,
        String border,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) String unitEnglish,
        @JsonProperty(required = true) String gate,
        @JsonProperty(required = true) String gateEnglish,
        @JsonProperty(required = true) String province,
        String formerProvince,
        @JsonProperty(required = true) Set<String> ports,
        @JsonProperty(required = true) List<Gate> gates,
        @JsonProperty(required = true) String list,
        @JsonProperty(required = true) boolean sourced,
        List<Control> agencies) {
    public BorderUnit {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        if ((kind == Kind.LAND) != (border != null)) {
            throw new IllegalArgumentException("a land gate has a border, a port has none");
        }
        ports = Set.copyOf(ports);
        gates = List.copyOf(gates);
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
    }

    /** What passes the gate: ships at a port; people and vehicles on land. */
    public enum Kind {
        PORT,
        OFFSHORE,
        LAND
    }

    /** A place where guards check permits, unique within its unit. */
    public record Gate(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name) {}

    /** Who controls a gate. */
    public enum Agency {
        BORDER_GUARD,
        PORT_POLICE
    }

    /** @param from the first day, or null for "since ever" */
    public record Control(
            LocalDate from,
            @JsonProperty(required = true) Agency agency,
            @JsonProperty(required = true) String law) {}

    /** Whether the border guard controls here on a day; some inland ports pass to the police (domain.md 5.1). */
    public boolean isBorderGuardOn(LocalDate day) {
        return agencies.stream()
                .filter(control -> control.from() == null || !control.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(control -> control.agency() == Agency.BORDER_GUARD)
                .orElse(agencies.isEmpty());
    }

    /** UN/LOCODE for what is bound to the unit and not to one of its ports; if it serves no port, its code after ZZ, which no country has. */
    public String place() {
        return ports.stream().sorted().findFirst().orElse("ZZ" + code);
    }

    /** Whether what holds in the province of this unit holds there too: at its ports, not at land gates, which lead abroad. */
    public boolean sharesZoneWith(BorderUnit other) {
        return kind == other.kind && province.equals(other.province);
    }

    /** Whether it is a place of a kind, or an international gate on land for {@code INTERNATIONAL_LAND}. */
    public boolean isAt(String place) {
        return place.equals("INTERNATIONAL_LAND")
                ? kind == Kind.LAND && list.equals("INT")
                : kind == Kind.valueOf(place);
    }

    /** The name in the reader's language. @param language {@code vi}, or anything else for English */
    public String unit(String language) {
        return language.equals("vi") ? unit : unitEnglish;
    }
}

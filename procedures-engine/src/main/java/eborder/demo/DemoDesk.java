package eborder.demo;

import eborder.party.Actor;
import eborder.party.Role;
import java.util.Map;

/** Who has to do with a dossier of the demo world. */
record DemoDesk(Actor filer, Actor officer, Actor commander) {
    /** @param people the demo people by user name; {@code unit} code of the border unit that decides */
    static DemoDesk of(Map<String, Actor> people, String filer, String unit) {
        return new DemoDesk(people.get(filer), at(people, unit, Role.PROC_OFFICER), at(people, unit, Role.COMMANDER));
    }

    private static Actor at(Map<String, Actor> people, String unit, Role role) {
        return people.values().stream()
                .filter(person -> unit.equals(person.unit()) && person.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }
}

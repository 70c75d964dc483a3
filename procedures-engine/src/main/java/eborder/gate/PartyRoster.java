package eborder.gate;

import java.util.List;

/**
 * Who belongs to a tour party, for devices of gates where it may pass; its seal says only which permits.
 *
 * @param number of the party, without hyphens; {@code tour} its name
 * @param members in the order of the leader's list
 */
public record PartyRoster(String number, String tour, List<Member> members) {
    public PartyRoster {
        members = List.copyOf(members);
    }

    /** @param index the permit's place in the list of status; {@code number} of the permit, without hyphens */
    public record Member(int index, String number, String name) {}
}

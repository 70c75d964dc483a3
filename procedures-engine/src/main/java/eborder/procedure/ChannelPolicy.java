package eborder.procedure;

import eborder.form.YamlFile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where procedures are filed, as the file {@code procedures/channels.yaml} says (domain.md 4.6).
 *
 * @param sameMovementWithin how far apart the times of a movement may be in two declarations of it
 */
public record ChannelPolicy(List<Dated<Duration>> sameMovementWithin, List<Group> groups) {
    public ChannelPolicy {
        sameMovementWithin = List.copyOf(sameMovementWithin);
        groups = List.copyOf(groups);
    }

    /**
     * Procedures that are filed in the same way.
     *
     * @param procedures codes
     * @param singleWindowFirst the law by which they may have to be filed at the single window, null if there is none
     */
    public record Group(String name, List<String> procedures, List<Dated<Channel>> channels, String singleWindowFirst) {
        public Group {
            procedures = List.copyOf(procedures);
            channels = List.copyOf(channels);
        }

        private Group withSingleWindowFirst(LocalDate day) {
            if (singleWindowFirst == null) {
                throw new IllegalArgumentException("no law has the single window first for " + name);
            }
            var longer = new ArrayList<>(channels);
            longer.add(new Dated<>(day, Channel.SINGLE_WINDOW_FIRST, singleWindowFirst));
            return new Group(name, procedures, longer, singleWindowFirst);
        }
    }

    /** @throws eborder.form.FaultyFile with file and line */
    public static ChannelPolicy load() {
        return YamlFile.read("procedures/channels.yaml").as(ChannelPolicy.class);
    }

    /**
     * The same with the single window first for a group from a day on.
     *
     * @throws IllegalArgumentException if there is no such group, or no law for it
     */
    public ChannelPolicy withSingleWindowFirst(String name, LocalDate day) {
        if (groups.stream().noneMatch(group -> group.name().equals(name))) {
            throw new IllegalArgumentException("no such group of procedures: " + name);
        }
        return new ChannelPolicy(
                sameMovementWithin,
                groups.stream()
                        .map(group -> group.name().equals(name) ? group.withSingleWindowFirst(day) : group)
                        .toList());
    }

    /** How far apart the times of one movement may be, by the rule of a day; zero before the first. */
    public Duration sameMovementWithin(LocalDate day) {
        return Dated.on(day, sameMovementWithin).map(Dated::value).orElse(Duration.ZERO);
    }

    /** How a procedure is filed on a day; empty if it is filed here alone. */
    public Optional<Dated<Channel>> on(LocalDate day, String procedure) {
        return groups.stream()
                .filter(group -> group.procedures().contains(procedure))
                .findFirst()
                .flatMap(group -> Dated.on(day, group.channels()));
    }
}

package eborder.filing.outage;

import eborder.procedure.ChannelPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where procedures are filed here: the file's policy, with the single window first where the setting
 * {@code eborder.filing.single-window-first} says so ({@code GROUP:first day}, several separated by commas).
 */
@ApplicationScoped
public class FilingChannels {
    private final ChannelPolicy policy;

    @Inject
    public FilingChannels(@ConfigProperty(name = "eborder.filing.single-window-first") Optional<String> setting) {
        var read = ChannelPolicy.load();
        for (var entry : setting.map(text -> text.split(",", -1)).orElse(new String[0])) {
            var parts = entry.strip().split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(
                        "eborder.filing.single-window-first is GROUP:YYYY-MM-DD, not " + entry);
            }
            read = read.withSingleWindowFirst(parts[0], LocalDate.parse(parts[1]));
        }
        this.policy = read;
    }

    public ChannelPolicy policy() {
        return policy;
    }

    /** Codes of the procedures that run through the single window at all. */
    List<String> procedures() {
        return policy.groups().stream()
                .map(ChannelPolicy.Group::procedures)
                .flatMap(List::stream)
                .toList();
    }
}

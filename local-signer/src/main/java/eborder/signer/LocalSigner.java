package eborder.signer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Signs what a code stands for: shows it in words, asks for the PIN once and for a yes, signs all, says what became of it. With
 * {@code --self-test} it signs nothing and says which part fails. Ends with 0, or the exit code of {@link Stop.Reason}.
 */
public final class LocalSigner {
    private static final Set<String> YES = Set.of("y", "yes", "c", "co", "có");

    private final Words words;
    private final Person person;

    private LocalSigner(Words words, Person person) {
        this.words = words;
        this.person = person;
    }

    public static void main(String[] arguments) {
        // whatever the system's own encoding: Vietnamese needs this one
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, new Person(System.in, screen)));
    }

    static int run(String[] arguments, Person person) {
        var words = new Words(List.of(arguments).contains("en") ? "en" : "vi");
        try {
            var options = Options.of(arguments);
            if (options.selfTest()) {
                new SelfTest(options, words, person).run();
            } else {
                new LocalSigner(words, person).sign(options);
            }
            return 0;
        } catch (Stop stop) {
            person.tell(words.say(stop.reason().messageKey(), String.valueOf(stop.getMessage())));
            return stop.reason().exitCode();
        }
    }

    private void sign(Options options) {
        var portal = PortalLink.signing(options);
        var items = portal.items();
        items.forEach(item -> person.tell(words.say(
                "item." + item.kind(),
                item.dossier(),
                item.version(),
                item.procedure(),
                item.subject(),
                item.sha256())));
        var key = OwnKey.open(options, person.askPin(words.say("pin")));
        person.tell(words.say("holder", key.holder()));
        var inputs = portal.inputs(key.certificates());
        var checked = Inputs.checked(items, inputs, no -> shown(options, no, portal.paper(no)));
        requireYes(items.size());
        int signed = portal.complete(checked.stream().map(key::sign).toList());
        person.tell(words.say("signed", signed));
    }

    /** Lays a paper where it can be looked at before the yes, if that is wanted. */
    private byte[] shown(Options options, int no, byte[] paper) {
        if (options.save() != null) {
            try {
                var file = options.save().resolve(no + ".pdf");
                Files.write(file, paper, StandardOpenOption.CREATE_NEW);
                person.tell(file.toString());
            } catch (IOException refused) {
                throw new Stop(Stop.Reason.USAGE, refused);
            }
        }
        return paper;
    }

    private void requireYes(int count) {
        if (!YES.contains(person.ask(words.say("sure", count)).toLowerCase(Locale.ROOT))) {
            throw new Stop(Stop.Reason.DECLINED, "");
        }
    }
}

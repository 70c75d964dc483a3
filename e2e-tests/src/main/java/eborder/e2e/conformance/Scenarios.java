package eborder.e2e.conformance;

import java.util.List;
import java.util.stream.Stream;

/** All of them, in the order in which they are played: the later ones ask about the dossier of the earlier ones. */
final class Scenarios {
    static final List<Scenario> ALL = Stream.of(Entering.ALL, Declaring.ALL, Following.ALL, SoapMessages.ALL)
            .flatMap(List::stream)
            .toList();

    private Scenarios() {}
}

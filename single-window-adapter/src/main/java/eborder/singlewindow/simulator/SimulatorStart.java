package eborder.singlewindow.simulator;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a partner's stand-in is started from a shell: {@code --port N --folder DIR}, and what nobody on the machine is to see in environment
 * variables.
 *
 * @param port 0 takes a free one
 * @param folder what it keeps; it may tell one stand-in from another of its kind
 */
public record SimulatorStart(int port, Path folder) {
    private static final int WORDS = 4;

    /** Ends the program, with a word on how it is started, if it was told otherwise. */
    public static SimulatorStart of(String[] words, Class<?> simulator) {
        if (words.length != WORDS || !words[0].equals("--port") || !words[2].equals("--folder")) {
            System.err.println("usage: " + simulator.getSimpleName() + " --port N --folder DIR");
            System.exit(2);
        }
        return new SimulatorStart(Integer.parseInt(words[1]), Path.of(words[3]));
    }

    /** An environment variable, blank if it isn't set. */
    public static String secret(String variable) {
        return Objects.requireNonNullElse(System.getenv(variable), "");
    }

    /** Something that is closed with the program. */
    public interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    /** Says where it answers, which others wait for, and closes it with the program. */
    public static void answers(String name, String address, Closing simulator) {
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        System.out.println(name + " simulator: " + address);
    }
}

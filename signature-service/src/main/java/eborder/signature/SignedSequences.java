package eborder.signature;

import eborder.permit.SignedBits;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The greatest sequence that was signed of each status list, with its bits, in the data folder: {@code <list>-<sequence>.gz}. A file is on
 * disk before its list is signed, so that a number is never signed twice, whatever becomes of the database.
 */
final class SignedSequences {
    private static final Pattern NAME = Pattern.compile("([0-9]+)-([0-9]+)\\.gz");

    private final Path folder;

    SignedSequences(Path folder) {
        this.folder = folder;
    }

    Optional<SignedBits> last(int list) {
        return locked(() -> newest(list));
    }

    /** @return false if this sequence or a greater one was claimed already */
    boolean claim(int list, SignedBits signed) {
        return locked(() -> {
            if (newest(list)
                    .filter(last -> last.sequence() >= signed.sequence())
                    .isPresent()) {
                return false;
            }
            DurableFolder.add(folder, list + "-" + signed.sequence() + ".gz", signed.bits());
            removeBefore(list, signed.sequence());
            return true;
        });
    }

    private Optional<SignedBits> newest(int list) throws IOException {
        var sequence = sequences(list).max(Long::compare);
        return sequence.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignedBits(
                        sequence.get(), Files.readAllBytes(folder.resolve(list + "-" + sequence.get() + ".gz"))));
    }

    private Stream<Long> sequences(int list) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches() && name.group(1).equals(Integer.toString(list)))
                    .map(name -> Long.valueOf(name.group(2)))
                    .toList()
                    .stream();
        }
    }

    private void removeBefore(int list, long newest) throws IOException {
        for (long sequence : sequences(list).filter(one -> one < newest).toList()) {
            Files.deleteIfExists(folder.resolve(list + "-" + sequence + ".gz"));
        }
    }

    /** Nodes that share a data folder take turns, and so do threads, which a file's lock doesn't keep apart. */
    private synchronized <T> T locked(Work<T> work) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // given back with the channel, also by a killed process
                return work.done();
            }
        } catch (IOException e) {
            throw (Problem) new Problem(
                            ErrorCode.SIGNING_FAILED,
                            Map.of("folder", folder.toString(), "why", "not readable or full"))
                    .initCause(e);
        }
    }

    /** Something that may fail for the folder's sake. */
    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }
}

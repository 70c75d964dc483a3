package eborder.web.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.permit.SealReading;
import eborder.permit.Seals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte of a hundred permits' seals is changed: none comes through, and the table says for each part of the seal by
 * what it was found out. Written anew with {@code -Dseal.vectors=write}.
 */
class ChangedSealsTest {
    private static final int PERMITS = 100;
    private static final Path TABLE = Path.of("src", "test", "resources", "seal", "changed-bytes.csv");

    @TempDir
    private static Path folder;

    @Test
    void no_changed_byte_comes_through_and_each_has_its_reason() throws IOException {
        Seals seals = Verifier.in(folder);
        var table = new TreeMap<String, Integer>();
        for (int permit = 0; permit < PERMITS; permit++) {
            var random = new Random(permit);
            byte[] seal = GenuineVectors.seal(somePermit(random), SealTestKey.current());
            assertThat(seals.read(GenuineVectors.decimal(seal))).isInstanceOf(SealReading.Genuine.class);
            for (int at = 0; at < seal.length; at++) {
                byte[] changed = seal.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                var fault = seals.read(GenuineVectors.decimal(changed)).fault();
                assertThat(fault).as("permit %d, byte %d", permit, at).isPresent();
                table.merge(part(seal, at) + "," + fault.orElseThrow(), 1, Integer::sum);
            }
        }
        assertThat(lines(table)).isEqualTo(Files.readAllLines(written(table)));
    }

    @Test
    void no_changed_bit_of_a_partys_seal_comes_through() throws IOException {
        Seals seals = Verifier.in(folder);
        byte[] seal = GenuineVectors.seal(SealWriter.party(), SealTestKey.current());
        assertThat(seals.read(GenuineVectors.decimal(seal))).isInstanceOf(SealReading.Party.class);
        for (int bit = 0; bit < 8 * seal.length; bit++) {
            byte[] changed = seal.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(seals.read(GenuineVectors.decimal(changed)).fault())
                    .as("bit %d", bit)
                    .isPresent();
        }
    }

    private static Path written(Map<String, Integer> table) throws IOException {
        return "write".equals(System.getProperty("seal.vectors")) ? Files.write(TABLE, lines(table)) : TABLE;
    }

    private static List<String> lines(Map<String, Integer> table) {
        var lines = new ArrayList<String>(List.of("part,fault,count"));
        table.forEach((key, count) -> lines.add(key + "," + count));
        return lines;
    }

    private static SealWriter somePermit(Random random) {
        return new SealWriter()
                .with(0x01, SealWriter.c40("HPH26%07d".formatted(random.nextInt(10_000_000))))
                .with(0x03, SealWriter.c40("NGUYEN<<" + "THAO<AN<".repeat(1 + random.nextInt(4))))
                .with(0x04, SealWriter.c40("C%07d".formatted(random.nextInt(10_000_000))))
                .with(0x06, SealWriter.date(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .with(0x08, SealWriter.c40("EVER<GOLDEN".substring(0, 3 + random.nextInt(9))))
                .with(0x0D, SealWriter.number(0x0100_0000L + random.nextInt(1 << 20), 5));
    }

    /** Where the byte stands: in the header, a tag, a length, or the value of a feature. */
    private static String part(byte[] seal, int at) {
        int header = new SealWriter().header().length;
        if (at < header) {
            return "header "
                    + List.of("magic", "version", "country", "signer", "issued", "signed", "set", "category")
                            .get(headerPart(at, header));
        }
        int tag = header;
        while (at >= tag + 2 + seal[tag + 1]) {
            tag += 2 + seal[tag + 1];
        }
        String name = "%02X".formatted(seal[tag]);
        return name + (at == tag ? " tag" : at == tag + 1 ? " length" : " value");
    }

    private static int headerPart(int at, int length) {
        int[] starts = {0, 1, 2, 4, length - 8, length - 5, length - 2, length - 1};
        int part = starts.length - 1;
        while (at < starts[part]) {
            part--;
        }
        return part;
    }
}

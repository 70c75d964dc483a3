package eborder.e2e.capture;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.PassportZone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well photographed zones are read, with what the check digits put right (decision 38); the rates go to the log. */
class MrzPhotoTest {
    private static final long SEED = 9303;
    private static final int CASES = 3;
    private static final List<String> NAMES =
            List.of("SANTOS<<JOSE<MARIA", "NGUYEN<<THI<PHUONG<THAO", "KOWALSKI<<ZBIGNIEW", "LI<<WEI");

    private record Photo(Fault fault, List<String> lines, Path file) {}

    @Test
    void good_photographs_are_read_and_bad_ones_seldom_as_something_else(@TempDir Path folder) throws IOException {
        var photos = photos(folder);
        var said = Readers.zones(photos.stream().map(Photo::file).toList());
        var right = new EnumMap<Fault, Integer>(Fault.class);
        for (int i = 0; i < photos.size(); i++) {
            boolean read = said.get(i).equals(photos.get(i).lines().get(1));
            right.merge(photos.get(i).fault(), read ? 1 : 0, Integer::sum);
        }
        System.getLogger(MrzPhotoTest.class.getName())
                .log(System.Logger.Level.INFO, "zones read, of {0} each: {1}", CASES, right);
        assertThat(right).containsEntry(Fault.MILD, CASES);
        assertThat(right.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(photos.size() / 2);
    }

    private static List<Photo> photos(Path folder) throws IOException {
        var random = new Random(SEED);
        var photos = new ArrayList<Photo>();
        for (var fault : Fault.values()) {
            for (int i = 0; i < CASES; i++) {
                var lines = zone(random).lines();
                var file = folder.resolve(photos.size() + ".jpg");
                photos.add(new Photo(fault, lines, MrzPhotos.write(lines, fault, random, file)));
            }
        }
        return photos;
    }

    private static PassportZone zone(Random random) {
        return new PassportZone(
                NAMES.get(random.nextInt(NAMES.size())),
                "C%07d".formatted(random.nextInt(10_000_000)),
                "PHL",
                "%02d0%d%02d".formatted(60 + random.nextInt(40), 1 + random.nextInt(9), 1 + random.nextInt(28)),
                "3%d0%d%02d".formatted(random.nextInt(5), 1 + random.nextInt(9), 1 + random.nextInt(28)));
    }
}

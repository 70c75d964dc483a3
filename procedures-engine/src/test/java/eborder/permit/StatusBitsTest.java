package eborder.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusBitsTest {
    private static final int TWO_STEPS = 2 * StatusBits.STEP;

    @Test
    void says_of_each_index_whether_it_is_set_the_first_in_the_highest_bit() {
        var bits = StatusBits.of(20, 0, 9, 20);
        assertThat(bits.set()).containsExactly(0, 9, 20);
        assertThat(bits.isSet(1)).isFalse();
        assertThat(bits.isSet(bits.size() + 5)).isFalse();
        assertThat(bits.size()).isEqualTo(StatusBits.STEP);
    }

    @Test
    void grows_by_steps() {
        assertThat(StatusBits.of(StatusBits.STEP - 1).size()).isEqualTo(StatusBits.STEP);
        assertThat(StatusBits.of(StatusBits.STEP).size()).isEqualTo(TWO_STEPS);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_the_same_when_unpacked(int seed) {
        var bits = list(new Random(seed));
        assertThat(StatusBits.unpack(bits.pack())).isEqualTo(bits);
    }

    /** Also when the list has grown, and back when it has shrunk. */
    @ParameterizedTest
    @MethodSource("seeds")
    void old_list_and_delta_are_the_new_list(int seed) {
        var random = new Random(seed);
        var older = list(random);
        var newer = list(random);
        var turned = Gaps.encode(newer.differences(older));
        var made = older.turned(Gaps.decode(turned, newer.size()), newer.size());
        assertThat(made).isEqualTo(newer);
        assertThat(made.fingerprint()).isEqualTo(newer.fingerprint());
    }

    private static StatusBits list(Random random) {
        int last = random.nextInt(3 * StatusBits.STEP);
        return StatusBits.of(last, random.ints(random.nextInt(400), 0, last + 1).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gaps_give_back_the_numbers(int seed) {
        var random = new Random(seed);
        var numbers = random.ints(random.nextInt(500), 0, StatusBits.MOST)
                .distinct()
                .sorted()
                .toArray();
        assertThat(Gaps.decode(Gaps.encode(numbers), StatusBits.MOST)).containsExactly(numbers);
    }

    @Test
    void refuses_gaps_that_are_cut_off_too_long_or_beyond_the_end() {
        var gaps = Gaps.encode(new int[] {5, 100_000});
        assertThatThrownBy(() -> Gaps.decode(Arrays.copyOf(gaps, gaps.length - 1), StatusBits.MOST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gaps.decode(gaps, 100_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gaps.decode(new byte[] {-1, -1, -1, -1, 1}, StatusBits.MOST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unpacks_no_more_than_a_list_can_be() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            out.write(new byte[StatusBits.MOST / 8 + 1]);
        }
        assertThatThrownBy(() -> StatusBits.unpack(bomb.toByteArray())).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> StatusBits.unpack(new byte[] {1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }
}

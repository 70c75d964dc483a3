package eborder.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ProblemLineTest {
    @Test
    void says_a_problem_in_one_line_with_its_cause() {
        var problem = new LogRecord(Level.SEVERE, "Delivery of {0} failed");
        problem.setParameters(new Object[] {"a notice"});
        problem.setThrown(new IOException("no route\nat all"));

        assertThat(new ProblemLine().format(problem))
                .endsWith(" SEVERE Delivery of a notice failed: java.io.IOException: no route" + System.lineSeparator())
                .hasLineCount(1);
    }

    @Test
    void says_a_problem_without_a_cause() {
        assertThat(new ProblemLine().format(new LogRecord(Level.SEVERE, "Disk full")))
                .endsWith(" SEVERE Disk full" + System.lineSeparator());
    }
}

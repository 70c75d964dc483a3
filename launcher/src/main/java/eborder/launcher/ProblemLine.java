package eborder.launcher;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A problem in one line, for the operator's screen; the whole of it is in the log. Named in logging.properties. */
public class ProblemLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord problem) {
        var cause = problem.getThrown();
        var text = formatMessage(problem) + (cause == null ? "" : ": " + cause);
        return TIME.format(problem.getInstant()) + " " + problem.getLevel().getName() + " "
                + text.lines().findFirst().orElse("") + System.lineSeparator();
    }
}

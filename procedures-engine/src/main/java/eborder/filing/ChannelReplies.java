package eborder.filing;

import eborder.exchange.Message;
import eborder.form.Finding;
import eborder.shared.ErrorCode;
import java.time.Instant;
import java.util.List;

/** Writes what the sender of a message hears, in the sender's own format. */
public interface ChannelReplies {
    /** It was done. */
    Message taken(Instant at);

    /** Nothing was done. @param findings everything that is wrong with what was declared */
    Message stopped(List<Finding> findings, Instant at);

    /** Nothing was done. @param code why not */
    Message refused(ErrorCode code, Instant at);
}

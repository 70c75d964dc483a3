package eborder.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One exchange with a partner. @param notices how many it told; the lengths of both messages in bytes */
public record ExchangeRow(
        UUID id,
        Partner partner,
        Instant at,
        List<NoticeKind> kinds,
        long notices,
        long sentBytes,
        long receiptBytes) {}

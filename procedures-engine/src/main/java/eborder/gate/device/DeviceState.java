package eborder.gate.device;

import java.time.Instant;

/**
 * What a device says of itself at each contact; all of it may be null.
 *
 * @param listSequence of its list of status; {@code listIssued} when that was made
 * @param battery per cent; {@code waiting} how many deeds it still has to send
 */
public record DeviceState(Long listSequence, Instant listIssued, Integer battery, Integer waiting) {}

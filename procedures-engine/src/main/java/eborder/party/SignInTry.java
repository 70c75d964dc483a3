package eborder.party;

import java.time.Duration;

/**
 * A counted try.
 *
 * @param passwordHash what the password must fit; for unknown names a hash that nothing fits
 * @param pause if not zero, the password must not even be looked at
 */
record SignInTry(String username, String passwordHash, Duration pause) {}

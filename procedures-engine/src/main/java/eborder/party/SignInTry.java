package eborder.party;

import java.time.Duration;

/**
 * A counted try.
 *
 * @param passwordHash what the password must fit, or null for a name that nobody has
 * @param pause if not zero, the password must not even be looked at
 */
record SignInTry(String username, String passwordHash, Duration pause) {}

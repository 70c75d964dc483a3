package eborder.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An interface for what the engine asks of the outside: print, sign, verify, read files, deliver. */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface Contract {}

package eborder.singlewindow.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import eborder.party.ClientScope;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Opens a resource to companies' software that has one of these scopes, any software if there are none. What isn't marked stays shut to it. */
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface ForClients {
    ClientScope[] value();
}

package eborder.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The only place a transaction begins. Reads the clock once and passes {@code now} on (house.md, section 4). */
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}

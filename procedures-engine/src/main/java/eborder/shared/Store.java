package eborder.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The only place that touches the database, always inside the transaction of a use case. */
@Stereotype
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@Retention(RUNTIME)
@Target(TYPE)
public @interface Store {}

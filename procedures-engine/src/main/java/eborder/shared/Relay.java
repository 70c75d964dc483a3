package eborder.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The only caller of contracts; carries work between the outside and the use cases, never inside a transaction. */
@Stereotype
@ApplicationScoped
@Transactional(TxType.NEVER)
@Retention(RUNTIME)
@Target(TYPE)
public @interface Relay {}

package eborder.support;

import eborder.shared.Relay;
import eborder.shared.Store;
import eborder.shared.UseCase;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * The engine without a server: builds classes by their constructors and keeps the rules of the kinds of class (a use case
 * begins a transaction, a store needs one, a relay refuses one).
 */
public final class Engine {
    private final Map<Class<?>, Object> built = new LinkedHashMap<>();

    private Engine() {}

    /** @param given what the server or an outer module would bring: a clock, fakes of contracts, catalogues */
    public static Engine with(Object... given) {
        Engine engine = new Engine();
        engine.built.put(EntityManager.class, Database.entityManager());
        engine.built.put(ManagedExecutorService.class, Threads.managed());
        // a setting that nobody made
        engine.built.put(Optional.class, Optional.empty());
        Arrays.stream(given).forEach(one -> engine.built.put(one.getClass(), one));
        return engine;
    }

    /** The one instance of a class, built with everything it asks for in its constructor. */
    public <T> T get(Class<T> type) {
        for (Object one : built.values()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException("nothing given for " + type.getName());
        }
        T one = build(type);
        built.put(type, one);
        return one;
    }

    private <T> T build(Class<T> type) {
        try {
            Class<? extends T> kind = guarded(type);
            Constructor<?> asked = asked(type);
            Object[] arguments =
                    Arrays.stream(asked.getParameterTypes()).map(this::get).toArray();
            Constructor<? extends T> constructor = kind.getDeclaredConstructor(asked.getParameterTypes());
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot build " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type.getName(), e);
        }
    }

    private static Constructor<?> asked(Class<?> type) {
        Constructor<?>[] all = type.getDeclaredConstructors();
        return Arrays.stream(all)
                .filter(one -> one.isAnnotationPresent(Inject.class))
                .findFirst()
                .or(() -> Arrays.stream(all)
                        .filter(one -> all.length == 1 || one.getParameterCount() == 0)
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("which constructor of " + type.getName() + "?"));
    }

    /** Made once for all engines: most of the time of a short test would go into it. */
    private static final Map<Class<?>, Class<?>> GUARDED = new ConcurrentHashMap<>();

    private static <T> Class<? extends T> guarded(Class<T> type) throws IllegalAccessException {
        var known = GUARDED.get(type);
        if (known != null) {
            return known.asSubclass(type);
        }
        var made = guardedAnew(type);
        GUARDED.put(type, made);
        return made;
    }

    private static <T> Class<? extends T> guardedAnew(Class<T> type) throws IllegalAccessException {
        Object guard = guard(type);
        if (guard == null) {
            return type;
        }
        try (var made = new ByteBuddy()
                .subclass(type)
                .method(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class)))
                .intercept(MethodDelegation.to(guard))
                .make()) {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return made.load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
                    .getLoaded();
        }
    }

    private static Object guard(Class<?> type) {
        if (type.isAnnotationPresent(UseCase.class)) {
            return new BeginsTransaction();
        }
        if (type.isAnnotationPresent(Store.class)) {
            return new NeedsTransaction();
        }
        return type.isAnnotationPresent(Relay.class) ? new RefusesTransaction() : null;
    }

    public static final class BeginsTransaction {
        @RuntimeType
        public Object call(@SuperCall Callable<?> method) {
            return Database.inTransaction(() -> unchecked(method));
        }
    }

    public static final class NeedsTransaction {
        @RuntimeType
        public Object call(@SuperCall Callable<?> method) {
            if (!Database.isInTransaction()) {
                throw new IllegalStateException("a store was called outside a transaction");
            }
            return unchecked(method);
        }
    }

    public static final class RefusesTransaction {
        @RuntimeType
        public Object call(@SuperCall Callable<?> method) {
            if (Database.isInTransaction()) {
                throw new IllegalStateException("a relay was called inside a transaction");
            }
            return unchecked(method);
        }
    }

    private static Object unchecked(Callable<?> method) {
        try {
            return method.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("use cases, stores and relays declare no checked exception", e);
        }
    }
}

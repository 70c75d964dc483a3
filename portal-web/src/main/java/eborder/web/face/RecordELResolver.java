package eborder.web.face;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets pages read records by component name: {@code #{row.number}}. EL 5 knows no records (house-in-payara.md 3). */
public class RecordELResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(RecordELResolver::says)
                    .peek(method -> method.setAccessible(true))
                    .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));
        }
    };

    /** A component, or what the record derives from its components. */
    private static boolean says(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Set.of("hashCode", "toString").contains(method.getName());
    }

    private static Method accessor(ELContext context, Object owner, Object property) {
        if (!(owner instanceof Record) || property == null) {
            return null;
        }
        Method accessor = ACCESSORS.get(owner.getClass()).get(property.toString());
        if (accessor != null) {
            context.setPropertyResolved(owner, property);
        }
        return accessor;
    }

    @Override
    public Object getValue(ELContext context, Object owner, Object property) {
        Method accessor = accessor(context, owner, property);
        try {
            return accessor == null ? null : accessor.invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new ELException(broken);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object owner, Object property) {
        accessor(context, owner, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object owner, Object property, Object value) {
        if (accessor(context, owner, property) != null) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object owner, Object property) {
        return accessor(context, owner, property) != null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object owner) {
        return owner instanceof Record ? String.class : null;
    }
}

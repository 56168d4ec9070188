package pk.gov.balochistan.police.portal.bench.cms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Desks and registers of one transaction, put together as the container does, for one caller. Nothing is remembered from one call to
 * the next, and the gate with its row of the trail is not there: what is measured is what the desk itself asks of the database.
 */
final class Desks {
    private final Map<Class<?>, Object> made = new HashMap<>();

    Desks(EntityManager em, CoreUnit core, Clock clock, Caller caller) {
        made.put(EntityManager.class, em);
        made.put(Clock.class, clock);
        made.put(KeyRing.class, core.keys());
        made.put(Callers.class, (Callers) () -> caller);
    }

    <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known == null) made.put(type, known = make(type));
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        // Who hears of an event, and what looks through files: nothing here asks them.
        if (type.isInterface())
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> null);
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElse(null);
            if (constructor == null) constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::get)
                    .toArray());
            for (Field field : type.getDeclaredFields()) {
                if (!field.isAnnotationPresent(Inject.class)) continue;
                field.setAccessible(true);
                field.set(bean, get(field.getType()));
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot put together " + type.getName(), e);
        }
    }
}

package org.pullquote.execution;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.pullquote.graphql.PartialDate;

/**
 * Makes the record that a resolver takes of an input object. The framework would write the object as JSON and have JSON-B read
 * that again.
 */
final class InputRecord {

    private final Constructor<?> constructor;
    private final Map<String, UnaryOperator<Object>> components = new LinkedHashMap<>();

    /** @throws IllegalStateException where it is no record, or has a component of a class that no input is known to become */
    InputRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is no record.");
        }
        var declared = type.getRecordComponents();
        for (var component : declared) {
            components.put(component.getName(), binding(component.getGenericType()));
        }
        try {
            constructor = type.getConstructor(Arrays.stream(declared).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** @param fields as they come out of the coercion of the request's variables; an absent one is null */
    Object bind(Map<?, ?> fields) {
        var values = new ArrayList<>();
        components.forEach((name, binding) -> values.add(bound(fields.get(name), binding)));
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object bound(Object value, UnaryOperator<Object> binding) {
        return value == null ? null : binding.apply(value);
    }

    private static UnaryOperator<Object> binding(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            var item = binding(generic.getActualTypeArguments()[0]);
            return items -> ((List<?>) items).stream().map(one -> bound(one, item)).toList();
        }
        if (type == Instant.class) {
            return text -> OffsetDateTime.parse((String) text).toInstant();
        }
        if (type instanceof Class<?> leaf && leaf.isEnum()) {
            return name -> constant(leaf, name);
        }
        if (List.of(String.class, Boolean.class, Integer.class, PartialDate.class).contains(type)) {
            return ((Class<?>) type)::cast;
        }
        throw new IllegalStateException("No input becomes a " + type + ".");
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static Object constant(Class<?> type, Object name) {
        return Enum.valueOf((Class<? extends Enum>) type, name.toString());
    }
}

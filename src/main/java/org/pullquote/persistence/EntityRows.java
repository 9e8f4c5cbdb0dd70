package org.pullquote.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Transient;

import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.RowFields;

/** Makes objects of an entity's class out of its table's rows. Hibernate does not know these objects: they are for reading. */
final class EntityRows<T> {

    private static final Map<Class<?>, EntityRows<?>> KNOWN = new ConcurrentHashMap<>();

    private interface Reader {
        Object read(ResultSet rows, int column) throws SQLException;
    }

    private record Property(String column, Field field, Reader reader) {
    }

    private final Constructor<T> constructor;
    private final List<Property> properties;

    private EntityRows(Constructor<T> constructor, List<Property> properties) {
        this.constructor = constructor;
        this.properties = properties;
    }

    private EntityRows(Class<T> entity) {
        try {
            constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException noEntity) {
            throw new IllegalArgumentException(noEntity);
        }
        properties = new ArrayList<>();
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).filter(EntityRows::isMapped).map(EntityRows::property)
                    .forEach(properties::add);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> EntityRows<T> of(Class<T> entity) {
        return (EntityRows<T>) KNOWN.computeIfAbsent(entity, EntityRows::new);
    }

    /** Reads these fields of the entity and its id; the others are left as its constructor makes them. */
    static <T> EntityRows<T> of(Class<T> entity, RowFields fields) {
        var whole = of(entity);
        return fields.equals(RowFields.ALL) ? whole
                : new EntityRows<>(whole.constructor, whole.properties.stream()
                        .filter(property -> property.field().getName().equals("id") || fields.has(property.field().getName()))
                        .toList());
    }

    /** The columns to select, in the order in which {@link #read} takes them. */
    String columns(String alias) {
        return properties.stream().map(property -> alias + "." + property.column()).collect(Collectors.joining(", "));
    }

    int size() {
        return properties.size();
    }

    /** The current row, whose first columns are these. */
    T read(ResultSet rows) throws SQLException {
        try {
            var row = constructor.newInstance();
            for (int i = 0; i < properties.size(); i++) {
                var property = properties.get(i);
                property.field().set(row, property.reader().read(rows, i + 1));
            }
            return row;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Hibernate adds fields of its own to its entities. */
    private static boolean isMapped(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class) && !field.getName().startsWith("$$");
    }

    private static Property property(Field field) {
        field.setAccessible(true);
        var column = field.getAnnotation(Column.class);
        var name = column != null && !column.name().isEmpty() ? column.name()
                : field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new Property(name, field, reader(field.getType()));
    }

    private static Reader reader(Class<?> type) {
        if (type == String.class) {
            return ResultSet::getString;
        } else if (type == int.class) {
            return ResultSet::getInt;
        } else if (type == boolean.class) {
            return ResultSet::getBoolean;
        } else if (type == Long.class) {
            return (rows, column) -> orNull(rows, rows.getLong(column));
        } else if (type == Integer.class) {
            return (rows, column) -> orNull(rows, rows.getInt(column));
        } else if (type == Instant.class) {
            return (rows, column) -> instant(rows.getObject(column, OffsetDateTime.class));
        } else if (type == PartialDate.class) {
            return text(PartialDate::new);
        } else if (type == List.class) {
            return (rows, column) -> Arrays.asList((Object[]) rows.getArray(column).getArray());
        } else if (type.isEnum()) {
            var values = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(value -> ((Enum<?>) value).name(), UnaryOperator.identity()));
            return text(values::get);
        }
        throw new IllegalArgumentException("There is no reader for " + type);
    }

    private static Reader text(java.util.function.Function<String, Object> parse) {
        return (rows, column) -> {
            var text = rows.getString(column);
            return text == null ? null : parse.apply(text);
        };
    }

    private static Object orNull(ResultSet rows, Object value) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

package org.pullquote.execution;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;

import jakarta.persistence.Entity;

import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.ClassloadingService;

/** A field of the schema that is a field or a getter of a Java object. Plain reflection, which native executables take too. */
final class PlainField implements PlugableDataFetcher<Object>, TrivialDataFetcher<Object> {

    private final Field field;
    private final Method getter;
    private final FieldHelper transformer;
    private final RowFields reads;

    PlainField(io.smallrye.graphql.schema.model.Field model, Reference owner) {
        var type = ClassloadingService.get().loadClass(owner.getClassName());
        var name = model.getPropertyName();
        var column = type.isAnnotationPresent(Entity.class) ? column(type, name) : null;
        try {
            field = column != null || model.getMethodName() != null ? column : type.getField(name);
            getter = field != null ? null : type.getMethod(model.getMethodName());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
        reads = field != null ? new RowFields(Set.of(field.getName())) : declared(getter);
        transformer = isTransformed(model) ? new FieldHelper(model) : null;
    }

    /** The field of an entity's own, which Panache hides behind a getter; null where there is only a getter. */
    private static Field column(Class<?> entity, String name) {
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        return null;
    }

    private static RowFields declared(Method getter) {
        var declared = getter.getAnnotation(Reads.class);
        return declared == null ? RowFields.ALL : new RowFields(Set.of(declared.value()));
    }

    /** What it reads of an object that is a row. */
    RowFields reads() {
        return reads;
    }

    /** Whether the framework turns the value into another before it is written, as it does with an instant. */
    private static boolean isTransformed(io.smallrye.graphql.schema.model.Field model) {
        var reference = model.getReference();
        return model.isAdaptingTo() || model.isAdaptingWith() || reference.isAdaptingTo() || reference.isAdaptingWith()
                || model.hasTransformation() || reference.getType() == ReferenceType.SCALAR
                        && reference.getClassName().contains(".")
                        && !reference.getClassName().equals(reference.getGraphQLClassName());
    }

    Object read(Object source) throws Exception {
        try {
            var value = field != null ? field.get(source) : getter.invoke(source);
            return transformer == null ? value : transformer.transformOrAdaptResponse(value, null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }
}

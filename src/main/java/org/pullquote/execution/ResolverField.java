package org.pullquote.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.pullquote.graphql.Asked;
import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RequestException;
import org.pullquote.graphql.RowFields;

import org.dataloader.BatchLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/**
 * A field of the schema that a resolver method answers: one of a root, or a link, whose method takes many sources at once and
 * answers with a value for each. The breadth-first engine calls it once a level; as an ordinary data fetcher it gathers the
 * sources by data loaders.
 */
final class ResolverField implements DataFetcher<Object> {

    private final Operation operation;
    private final ArgumentHelper arguments;
    private final Class<?> owner;
    private final Method method;
    private final int sourcesAt;
    private final int contextAt;
    private final RowFields reads;
    private final Map<String, InputRecord> inputs = new HashMap<>();
    private volatile Object resolver;

    ResolverField(Operation operation) {
        this.operation = operation;
        arguments = new ArgumentHelper(operation.getArguments());
        owner = ClassloadingService.get().loadClass(operation.getClassName());
        var types = operation.getArguments().stream().map(ResolverField::type).toList();
        sourcesAt = operation.getArguments().stream().map(Argument::isSourceArgument).toList().indexOf(true);
        contextAt = types.indexOf(Context.class);
        for (var argument : operation.getArguments()) {
            if (argument.getReference().getType() == ReferenceType.INPUT) {
                inputs.put(argument.getName(), new InputRecord(type(argument)));
            }
        }
        try {
            method = owner.getMethod(operation.getMethodName(), types.toArray(Class[]::new));
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
        var declared = method.getAnnotation(Reads.class);
        reads = declared == null ? RowFields.ALL : new RowFields(Set.of(declared.value()));
        if (isLink() && (types.get(sourcesAt) != List.class || method.getReturnType() != List.class)) {
            throw new IllegalStateException(method + " must take a list of sources and answer with a list.");
        }
    }

    private static Class<?> type(Argument argument) {
        var name = argument.hasWrapper() ? argument.getWrapper().getWrapperClassName() : argument.getReference().getClassName();
        return switch (name) {
            case "int" -> int.class;
            case "boolean" -> boolean.class;
            case "double" -> double.class;
            default -> ClassloadingService.get().loadClass(name);
        };
    }

    /** What it reads of the rows that are its sources. */
    RowFields reads() {
        return reads;
    }

    boolean isLink() {
        return operation.isSourceField();
    }

    /** The answer of a root's field. */
    Object answer(Map<String, Object> values, Asked asked) throws Exception {
        return invoke(bind(values, asked));
    }

    /** A value for each source, or what kept it from being found. */
    List<?> answers(List<Object> sources, Map<String, Object> values, Asked asked) {
        try {
            var bound = bind(values, asked);
            try {
                return answers(sources, bound);
            } catch (RequestException refusal) {
                // What one source is refused may be right for another: a cursor belongs to one alone.
                return sources.size() == 1 ? List.of(new Unanswered(refusal))
                        : sources.stream().map(source -> alone(source, bound)).toList();
            }
        } catch (Exception failure) {
            return Collections.nCopies(sources.size(), new Unanswered(failure));
        }
    }

    private Object alone(Object source, Object[] bound) {
        try {
            return answers(List.of(source), bound).get(0);
        } catch (Exception failure) {
            return new Unanswered(failure);
        }
    }

    private List<?> answers(List<Object> sources, Object[] bound) throws Exception {
        var its = bound.clone();
        its[sourcesAt] = sources;
        var answers = (List<?>) invoke(its);
        if (answers.size() != sources.size()) {
            throw new IllegalStateException(method + " answered " + answers.size() + " values for " + sources.size());
        }
        return answers;
    }

    /** The framework binds what comes in to the resolver's classes. */
    private Object[] bind(Map<String, Object> values, Asked asked) throws RequestException {
        if (operation.getArguments().isEmpty()) {
            return new Object[0];
        }
        var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment().arguments(withRecords(values)).build();
        try {
            var bound = arguments.getArguments(environment).toArray();
            if (contextAt >= 0) {
                bound[contextAt] = asked;
            }
            return bound;
        } catch (AbstractDataFetcherException malformed) {
            throw new RequestException(ErrorCode.INVALID_INPUT, null,
                    "An argument of '" + operation.getName() + "' has an invalid value.");
        }
    }

    /** The framework takes what has its class already as it is. */
    private Map<String, Object> withRecords(Map<String, Object> values) {
        var bound = new HashMap<>(values);
        inputs.forEach((name, input) -> bound.computeIfPresent(name, (same, fields) -> input.bind((Map<?, ?>) fields)));
        return bound;
    }

    private Object invoke(Object[] bound) throws Exception {
        try {
            return method.invoke(resolver(), bound);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    private Object resolver() {
        if (resolver == null) {
            resolver = LookupService.get().getInstance(owner).get();
        }
        return resolver;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        var type = environment.getExecutionStepInfo().getObjectType().getName();
        var selected = environment.getSelectionSet().getFields().stream().map(SelectedField::getQualifiedName)
                .collect(Collectors.toSet());
        var asked = new Asked(type + "." + operation.getName(), selected, Map.of());
        if (!isLink()) {
            return answer(environment.getArguments(), asked);
        }
        Map<Object, String> names = environment.getGraphQlContext().computeIfAbsent(ResolverField.class,
                key -> new HashMap<>());
        var name = names.computeIfAbsent(List.of(asked, environment.getArguments()), call -> "link-" + names.size());
        BatchLoader<Object, Try<Object>> loader = sources -> CompletableFuture
                .completedFuture(
                        answers(sources, environment.getArguments(), asked).stream().map(ResolverField::tried).toList());
        return environment.getDataLoaderRegistry()
                .<Object, Object> computeIfAbsent(name, unknown -> DataLoaderFactory.newDataLoaderWithTry(loader))
                .load(environment.getSource());
    }

    private static Try<Object> tried(Object answer) {
        return answer instanceof Unanswered unanswered ? Try.failed(unanswered.cause()) : Try.succeeded(answer);
    }
}

package org.pullquote.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.graphql.Asked;
import org.pullquote.graphql.ShownNodes;

import graphql.execution.ExecutionContext;

/** All objects that stand at one depth of an answer. Fetches what they select, which makes the objects of the next level. */
final class Level {

    private final ExecutionContext context;
    private final ShownNodes shown;
    private final Map<Selection, List<Node>> nodes = new LinkedHashMap<>();

    /** An object of the answer. @param fetched a value for each fetched field; in place of each object its node */
    record Node(Object source, Selection selection, Object[] fetched) {
    }

    /** One call of a resolver, for all fields and objects of the level that ask it the same. */
    private static final class Call {

        private final ResolverField resolver;
        private final Map<String, Object> arguments;
        private final List<Object> sources = new ArrayList<>();
        private Asked asked;
        private List<?> answers;

        private Call(ResolverField resolver, Map<String, Object> arguments, Asked asked) {
            this.resolver = resolver;
            this.arguments = arguments;
            this.asked = asked;
        }

        private void ask(Asked more) {
            asked = asked.and(more);
        }

        private void run() {
            if (resolver.isLink()) {
                answers = resolver.answers(sources, arguments, asked);
                return;
            }
            try {
                answers = Collections.singletonList(resolver.answer(arguments, asked));
            } catch (Exception failure) {
                answers = List.of(new Unanswered(failure));
            }
        }

        /** What was asked may be read only when it is looked at, together with what other calls asked. */
        private Object answer(int at) {
            try {
                return answers.get(at);
            } catch (RuntimeException failure) {
                return new Unanswered(failure);
            }
        }
    }

    private record CallKey(ResolverField resolver, Map<String, Object> arguments) {
    }

    /** The answers of a call from the given one on are those of the nodes. */
    private record Use(PlannedField field, List<Node> nodes, Call call, int from) {
    }

    Level(ExecutionContext context) {
        this.context = context;
        this.shown = context.getGraphQLContext().get(ShownNodes.class);
    }

    Node add(Object source, Selection selection) {
        if (shown != null) {
            shown.add(source);
        }
        var node = new Node(source, selection, new Object[selection.fetched.size()]);
        nodes.computeIfAbsent(selection, first -> new ArrayList<>()).add(node);
        return node;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    Level fetch() {
        var next = new Level(context);
        var calls = new LinkedHashMap<CallKey, Call>();
        var uses = new ArrayList<Use>();
        nodes.forEach((selection, its) -> {
            for (var field : selection.fetched) {
                if (field.resolver != null) {
                    use(field, its, calls, uses);
                } else {
                    for (var node : its) {
                        node.fetched[field.slot] = next.placed(field, field.shape, read(field, node.source));
                    }
                }
            }
        });
        calls.values().forEach(Call::run);
        for (var use : uses) {
            int at = use.from;
            for (var node : use.nodes) {
                node.fetched[use.field.slot] = next.placed(use.field, use.field.shape, use.call.answer(at++));
            }
        }
        return next;
    }

    private void use(PlannedField field, List<Node> its, Map<CallKey, Call> calls, List<Use> uses) {
        Map<String, Object> arguments;
        try {
            arguments = field.arguments(context);
        } catch (RuntimeException malformed) {
            its.forEach(node -> node.fetched[field.slot] = new Unanswered(malformed));
            return;
        }
        var asked = field.asked(context);
        var call = calls.computeIfAbsent(new CallKey(field.resolver, arguments),
                first -> new Call(field.resolver, arguments, asked));
        call.ask(asked);
        uses.add(new Use(field, its, call, field.resolver.isLink() ? call.sources.size() : 0));
        its.forEach(node -> call.sources.add(node.source));
    }

    static Object read(PlannedField field, Object source) {
        try {
            return field.plain.read(source);
        } catch (Exception failure) {
            return new Unanswered(failure);
        }
    }

    /** Puts nodes of this level in the place of objects. */
    private Object placed(PlannedField field, Shape shape, Object value) {
        if (value == null || field.below == null || value instanceof Unanswered) {
            return value;
        }
        try {
            if (shape.item == null) {
                return add(value, field.below.of(context, value));
            }
            var items = new ArrayList<>();
            for (var item : (Iterable<?>) value) {
                items.add(placed(field, shape.item, item));
            }
            return items;
        } catch (RuntimeException misplaced) {
            return new Unanswered(misplaced);
        }
    }
}

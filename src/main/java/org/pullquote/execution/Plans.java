package org.pullquote.execution;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.ExecutionContext;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;

/** The plans of a document's operations, one for each combination of the variables that skip or include something. */
public final class Plans {

    private static final int MOST = 8;

    private final Map<Key, Plan> remembered = new ConcurrentHashMap<>();
    private final Set<String> conditions;
    private final int largest;

    /** @param largest fields of the largest plan to remember: fragments can make a small document select much */
    public Plans(Document document, int largest) {
        this.conditions = conditions(document);
        this.largest = largest;
    }

    /** An operation's node is equal to itself alone. */
    private record Key(OperationDefinition operation, Map<String, Object> conditions) {
    }

    private static Set<String> conditions(Document document) {
        var names = new TreeSet<String>();
        var nodes = new ArrayDeque<Node<?>>();
        nodes.push(document);
        while (!nodes.isEmpty()) {
            var node = nodes.pop();
            if (node instanceof Directive directive) {
                directive.getArguments().stream().map(argument -> argument.getValue())
                        .filter(VariableReference.class::isInstance)
                        .forEach(value -> names.add(((VariableReference) value).getName()));
            }
            for (Node<?> child : node.getChildren()) {
                nodes.push(child);
            }
        }
        return names;
    }

    Plan get(ExecutionContext context) {
        var values = new HashMap<String, Object>();
        conditions.forEach(name -> values.put(name, context.getCoercedVariables().get(name)));
        var key = new Key(context.getOperationDefinition(), values);
        var known = remembered.get(key);
        if (known != null) {
            return known;
        }
        var plan = new Plan(context.getGraphQLSchema(), () -> remembered.remove(key), largest);
        if (remembered.size() < MOST) {
            remembered.put(key, plan);
        }
        return plan;
    }
}

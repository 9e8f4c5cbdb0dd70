package org.pullquote.http;

import java.util.HashMap;
import java.util.Map;

import org.pullquote.graphql.PageArguments;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** Reckons the cost of a valid operation before it runs; each fragment is looked at once, however often it is spread. */
class Costing {

    /** Elements of a list that has neither a page size nor ids to count. */
    static final int SHORT_LIST = 5;
    /** Fragments may spread one another to this depth; deeper ones would overflow a stack. */
    private static final int DEEPEST_SPREAD = 500;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Map<String, Cost> fragmentCosts = new HashMap<>();
    private int spreads;

    Costing(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    Cost of(OperationDefinition operation) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return of(operation.getSelectionSet(), root);
    }

    private Cost of(SelectionSet selections, GraphQLCompositeType parent) {
        var cost = Cost.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                cost = cost.and(of(selection, parent));
            }
        }
        return cost;
    }

    private Cost of(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) {
            return of(field, parent);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet(), inline.getTypeCondition() == null ? parent
                    : composite(inline.getTypeCondition().getName()));
        }
        return of(fragments.get(((FragmentSpread) selection).getName()));
    }

    private Cost of(FragmentDefinition fragment) {
        var known = fragmentCosts.get(fragment.getName());
        if (known != null) {
            return known;
        }
        if (++spreads > DEEPEST_SPREAD) {
            throw new TooComplex("depth", spreads, DEEPEST_SPREAD);
        }
        var cost = of(fragment.getSelectionSet(), composite(fragment.getTypeCondition().getName()));
        spreads--;
        fragmentCosts.put(fragment.getName(), cost);
        return cost;
    }

    private Cost of(Field field, GraphQLCompositeType parent) {
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        var aliased = field.getAlias() != null;
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return Cost.NOTHING.under(1, aliased);
        }
        var below = of(field.getSelectionSet(), type);
        if (field.getName().startsWith("__")) {
            return below.under(1, aliased).free();
        }
        if (isConnection(type)) {
            return below.under(pageSize(field, definition), aliased);
        }
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return below.under(1, aliased);
        }
        return isConnection(parent) ? below.asRows(aliased) : below.times(length(field, definition)).under(1, aliased);
    }

    static boolean isConnection(GraphQLCompositeType type) {
        return type instanceof GraphQLFieldsContainer fields && fields.getFieldDefinition("pageInfo") != null
                && fields.getFieldDefinition("edges") != null;
    }

    private long length(Field field, GraphQLFieldDefinition definition) {
        if (definition.getArgument("first") != null) {
            return pageSize(field, definition);
        }
        return Math.max(SHORT_LIST, elements(argument(field, "ids")));
    }

    private long pageSize(Field field, GraphQLFieldDefinition definition) {
        var size = number(argument(field, definition.getArgument("last") != null && argument(field, "last") != null ? "last"
                : "first"));
        return size == null ? PageArguments.DEFAULT_SIZE : Math.max(0, Math.min(size, PageArguments.LARGEST_SIZE));
    }

    /** The value as written, or that of the variable; null where it is absent. */
    private Object argument(Field field, String name) {
        for (var argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                Value<?> value = argument.getValue();
                return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
            }
        }
        return null;
    }

    private static Long number(Object value) {
        if (value instanceof IntValue literal) {
            return literal.getValue().longValue();
        }
        return value instanceof Number number ? (Long) number.longValue() : null;
    }

    private static long elements(Object value) {
        if (value instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        return value instanceof Iterable<?> list ? list.spliterator().getExactSizeIfKnown() : 0;
    }

    private GraphQLCompositeType composite(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }
}

package org.pullquote.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Makes up valid documents over a schema, the same for the same seed: some of their arguments are refused by resolvers. */
final class GeneratedDocuments {

    /** Of each document. */
    static final Map<String, Object> VARIABLES = Map.of("on", true, "off", false, "size", 2);

    private static final int DEEPEST = 7;
    private static final List<String> SIZES = List.of("1", "2", "3", "$size", "2", "0", "101");
    private static final List<String> WORDS = List.of("\"story\"", "\"own words\"", "\"player a\"", "\"pl\"",
            "\"sch\\u00f6n\"");

    private final GraphQLSchema schema;
    private final List<String> ids;
    private final Random random;
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    /** @param ids of rows that are there */
    GeneratedDocuments(GraphQLSchema schema, List<String> ids, long seed) {
        this.schema = schema;
        this.ids = ids;
        this.random = new Random(seed);
    }

    String next() {
        fragments.clear();
        aliases = 0;
        var root = schema.getQueryType();
        var fields = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            fields.add(field(root, any(root.getFieldDefinitions()), 1));
        }
        return "query($on: Boolean!, $off: Boolean!, $size: Int) { kept: __typename @include(if: $on) @skip(if: $off) "
                + "few: outlets(first: $size) { __typename } " + String.join(" ", fields) + " } "
                + String.join(" ", fragments);
    }

    private String selection(GraphQLCompositeType type, int depth) {
        var parts = new ArrayList<String>();
        parts.add("__typename");
        if (type instanceof GraphQLFieldsContainer fields) {
            var leaves = fields.getFieldDefinitions().stream().filter(field -> isLeaf(field) || depth < DEEPEST).toList();
            for (int i = 0; i <= random.nextInt(4) && !leaves.isEmpty(); i++) {
                parts.add(field(fields, any(leaves), depth));
            }
        }
        for (var member : members(type)) {
            if (random.nextInt(3) > 0) {
                parts.add(fragment(member, selection(member, depth + 1)));
            }
        }
        if (type instanceof GraphQLObjectType && random.nextInt(6) == 0 && depth < DEEPEST) {
            parts.add(fragment(type, selection(type, depth + 1)));
        }
        return "{ " + String.join(" ", parts) + " }";
    }

    private String fragment(GraphQLCompositeType type, String selection) {
        if (random.nextBoolean()) {
            return "... on " + type.getName() + condition() + " " + selection;
        }
        var name = "F" + fragments.size() + "x" + aliases++;
        fragments.add("fragment " + name + " on " + type.getName() + " " + selection);
        return "..." + name + condition();
    }

    private List<GraphQLObjectType> members(GraphQLCompositeType type) {
        if (type instanceof GraphQLInterfaceType its) {
            return schema.getImplementations(its);
        }
        return type instanceof GraphQLUnionType its ? its.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : List.of();
    }

    private String field(GraphQLFieldsContainer owner, GraphQLFieldDefinition field, int depth) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var below = type instanceof GraphQLCompositeType composite ? " " + selection(composite, depth + 1) : "";
        return "a" + aliases++ + ": " + field.getName() + arguments(field) + condition() + below;
    }

    private String condition() {
        return switch (random.nextInt(12)) {
            case 0 -> " @include(if: $on)";
            case 1 -> " @skip(if: $on)";
            case 2 -> " @skip(if: $off) @include(if: true)";
            default -> "";
        };
    }

    private String arguments(GraphQLFieldDefinition field) {
        var given = field.getArguments().stream().filter(this::isGiven)
                .map(argument -> argument.getName() + ": " + value(argument.getName(), argument.getType())).toList();
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    /** Sizes keep answers small, and what shuts out everything else is rare. */
    private boolean isGiven(GraphQLArgument argument) {
        if (argument.getType() instanceof GraphQLNonNull) {
            return true;
        }
        return switch (argument.getName()) {
            case "first", "slug" -> random.nextInt(8) > 0;
            case "last", "after", "before", "id" -> random.nextInt(12) == 0;
            default -> random.nextInt(4) == 0;
        };
    }

    private String value(String name, GraphQLType type) {
        if (type instanceof GraphQLNonNull present) {
            return value(name, present.getWrappedType());
        } else if (type instanceof GraphQLList list) {
            return random.ints(random.nextInt(3)).mapToObj(i -> value(name, list.getWrappedType()))
                    .collect(Collectors.joining(", ", "[", "]"));
        } else if (type instanceof GraphQLEnumType its) {
            return any(its.getValues()).getName();
        } else if (type instanceof GraphQLInputObjectType input) {
            var field = any(input.getFields());
            return "{" + field.getName() + ": " + value(field.getName(), field.getType()) + "}";
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> name.equals("length") ? any(List.of("0", "5", "80", "1001")) : any(SIZES);
            case "ID" -> random.nextInt(8) == 0 ? "\"none\"" : '"' + any(ids) + '"';
            case "PartialDate" -> any(List.of("\"1991\"", "\"2001-05\"", "\"2012-01-11\""));
            case "DateTime" -> "\"2011-01-11T00:00:00Z\"";
            case "String" -> name.equals("slug") ? any(List.of("\"player-1\"", "\"play-1\"", "\"story-0-1\"", "\"paper-0\""))
                    : any(WORDS);
            default -> throw new IllegalStateException("No value for " + type);
        };
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

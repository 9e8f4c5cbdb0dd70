package org.pullquote.graphql;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/**
 * Refuses malformed values of scalars while they are still arguments and variables: the engine's own scalars wrap an Int
 * that overflows and let a DateTime fail inside the resolver, or name Java classes.
 */
final class StrictScalars {

    private static final Map<String, Rule> RULES = Map.of(
            "Int", new Rule("a whole number between -2147483648 and 2147483647", text -> text),
            "PartialDate", new Rule("a date such as 1997, 1997-04 or 1997-04-25", text -> new PartialDate(text).toString()),
            "DateTime", new Rule("an instant such as 1997-04-25T12:00:00Z",
                    text -> checked(OffsetDateTime.parse(text).getYear(), text)));

    /** @param text checks the value where it comes as text, and answers it */
    private record Rule(String expected, UnaryOperator<String> text) {
    }

    private StrictScalars() {
    }

    /** The same scalar, with our own rule for what comes in where there is one. */
    static GraphQLScalarType of(GraphQLScalarType scalar) {
        var rule = RULES.get(scalar.getName());
        if (rule == null) {
            return scalar;
        }
        Coercing<?, ?> input = scalar.getName().equals("Int") ? Scalars.GraphQLInt.getCoercing() : scalar.getCoercing();
        return scalar.transform(type -> type.coercing(new StrictCoercing(rule, input, scalar.getCoercing())));
    }

    private static String checked(int year, String text) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year");
        }
        return text;
    }

    private record StrictCoercing(Rule rule, Coercing<?, ?> input, Coercing<?, ?> output) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return output.serialize(value, context, locale);
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                check(value);
                return input.parseValue(value, context, locale);
            } catch (RuntimeException malformed) {
                throw new CoercingParseValueException("expected " + rule.expected());
            }
        }

        @Override
        public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                check(value instanceof StringValue string ? string.getValue() : value);
                return input.parseLiteral(value, variables, context, locale);
            } catch (RuntimeException malformed) {
                throw new CoercingParseLiteralException("expected " + rule.expected());
            }
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return output.valueToLiteral(value, context, locale);
        }

        private void check(Object value) {
            if (value instanceof String text) {
                rule.text().apply(text);
            }
        }
    }
}

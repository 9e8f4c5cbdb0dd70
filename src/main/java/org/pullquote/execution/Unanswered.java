package org.pullquote.execution;

/** Stands where a value was not found. */
record Unanswered(Exception cause) {
}

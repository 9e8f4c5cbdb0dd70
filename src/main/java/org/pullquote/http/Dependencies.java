package org.pullquote.http;

import java.util.Set;

/**
 * What the answer to an operation can change with, beside the nodes that it shows, as far as its document tells.
 *
 * @param onGraphAlone whether nothing but a change of the graph changes it
 * @param onAnything whether it shows more than columns of single nodes: a list, say, whose members other rows decide over
 * @param lists types whose objects stand in lists
 * @param roots types of the objects that its root fields may find
 */
record Dependencies(boolean onGraphAlone, boolean onAnything, Set<String> lists, Set<String> roots) {
}

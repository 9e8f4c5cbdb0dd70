package org.pullquote.testing;

import org.pullquote.interchange.EmptyGraph;

import io.quarkus.arc.Arc;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

class EmptiesDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Arc.container().instance(EmptyGraph.class).get().restore();
    }
}

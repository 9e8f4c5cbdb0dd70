package org.pullquote.interchange;

import java.io.IOException;
import java.util.function.Consumer;

/** JSON Lines of schema.org objects; between the passes only a byte for each line is remembered. */
final class JsonLines implements Source {

    private final InputFile file;
    private final LineParser parser;
    private final LineKinds kinds = new LineKinds();

    JsonLines(InputFile file, LineParser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public void check(Findings findings) throws IOException {
        ParsedLines.read(file, number -> true, parser, findings::unread, parsed -> {
            findings.object();
            if (parsed.problem() != null) {
                findings.refuse(parsed.problem());
            } else {
                var object = parsed.item().object();
                kinds.put(parsed.item().line(), object.id().kind(),
                        object instanceof FilmObject film && film.relations().present());
            }
        });
    }

    @Override
    public void read(Pass pass, Consumer<Item<GraphObject>> items) throws IOException {
        var relations = pass == Pass.RELATIONS;
        if (!kinds.any(pass.kinds, relations)) {
            return;
        }
        ParsedLines.read(file, number -> kinds.is(number, pass.kinds, relations), parser, property -> {
        }, parsed -> {
            if (parsed.problem() != null) {
                throw new IllegalStateException(file + " changed while it was read");
            }
            items.accept(parsed.item().of(GraphObject.class));
        });
    }

    /** A film that is not stored has no relations to store later. */
    @Override
    public void refused(Problem problem) {
        kinds.dropRelations(problem.line());
    }
}

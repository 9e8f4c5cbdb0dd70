package org.pullquote.interchange;

import picocli.CommandLine.Help.Ansi.Style;

/** How a terminal shows words. */
enum Ink {

    PLAIN,
    PERSON(Style.fg_cyan, Style.bold),
    FILM(Style.fg_magenta, Style.bold),
    QUOTE(Style.fg_green),
    UNSURE(Style.fg_yellow),
    FAINT(Style.faint);

    /** Switches a terminal to it, from whatever it showed before. */
    final String on;

    Ink(Style... styles) {
        on = Style.reset.on() + Style.on(styles);
    }
}

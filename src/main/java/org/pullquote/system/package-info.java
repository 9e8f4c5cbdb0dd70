/** How the process starts: as the server or as a command, and what an empty database is filled with. */
package org.pullquote.system;

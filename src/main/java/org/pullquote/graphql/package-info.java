/** GraphQL vocabulary that knows no entity: ids, connections, cursors, loaders, scalars and errors. */
package org.pullquote.graphql;

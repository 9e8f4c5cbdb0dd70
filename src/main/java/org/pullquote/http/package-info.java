/** GraphQL over HTTP: the route, its limits, cancellation and errors; knows no slice. */
package org.pullquote.http;

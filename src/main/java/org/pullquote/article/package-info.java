/** What is published, and whom and what it mentions. */
package org.pullquote.article;

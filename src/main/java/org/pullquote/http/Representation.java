package org.pullquote.http;

/**
 * An answer as it goes out.
 *
 * @param tag its validator; null where nobody may keep it
 */
record Representation(int status, byte[] json, String tag) {
}

package dev.npsp.sdk.sandbox.internal.agency;

import java.util.function.UnaryOperator;

/**
 * What the portal has to say.
 *
 * @param path what it calls
 * @param reference the number that it is about
 * @param json the body, for the key that stands in it
 */
record Message(String path, String reference, UnaryOperator<String> json) {}

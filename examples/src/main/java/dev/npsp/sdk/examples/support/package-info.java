/**
 * What several examples use: the options of the connection, the output, the control of the sandbox,
 * the agency's HTTP server and sample data. It knows no example.
 */
@NullMarked
package dev.npsp.sdk.examples.support;

import org.jspecify.annotations.NullMarked;

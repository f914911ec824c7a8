/**
 * The public services of the portal as typed applications, each from the procedure to the result:
 * for a system that thinks in services and not in the fields of a dossier.
 */
@NullMarked
package dev.npsp.sdk.examples.services;

import org.jspecify.annotations.NullMarked;

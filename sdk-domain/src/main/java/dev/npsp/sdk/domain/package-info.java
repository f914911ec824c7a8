/**
 * The words that all platforms share: identifiers of people, agencies, procedures and dossiers,
 * each with its constraint for the host's own beans; money; moments in Vietnam. They check
 * themselves, and need no network.
 */
@NullMarked
package dev.npsp.sdk.domain;

import org.jspecify.annotations.NullMarked;

/**
 * The public services themselves, as typed applications: what is asked, by whom, with which papers,
 * fees and deadline, checked as the law and the forms ask, and as a dossier. Begin at {@link
 * dev.npsp.sdk.applications.ServiceApplication}.
 */
@NullMarked
package dev.npsp.sdk.applications;

import org.jspecify.annotations.NullMarked;

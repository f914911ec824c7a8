package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import java.util.Optional;

/**
 * What the portal answers to a dossier.
 *
 * @param reply its words, and the id that the dossier has there
 * @param kept the error when it says that it has the dossier already, and kept what it had
 */
record IgateReply(SubmitReply reply, Optional<AlreadyAtPortal> kept) {}

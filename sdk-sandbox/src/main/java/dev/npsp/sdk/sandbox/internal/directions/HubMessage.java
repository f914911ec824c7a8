package dev.npsp.sdk.sandbox.internal.directions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the hub reads of a message: a document with its receivers, or the status of one. */
sealed interface HubMessage {

  /** Who sends it. */
  String sender();

  /** A document; of {@code business}, what it does: 0 new, 1 recall, 2 update, 3 replace. */
  record Official(
      String sender,
      String senderName,
      List<String> receivers,
      String documentId,
      String code,
      String subject,
      Optional<LocalDate> due,
      String business,
      List<Earlier> earlier)
      implements HubMessage {

    boolean isDirection() {
      return business.equals("0") || business.equals("3");
    }
  }

  /** A document before it that is recalled, updated or replaced; for all when none is named. */
  record Earlier(String documentId, List<String> receivers) {

    boolean concerns(String receiver) {
      return receivers.isEmpty() || receivers.contains(receiver);
    }
  }

  /** The status of a document of {@code issuer}. */
  record Status(String sender, String issuer, String documentId, String code, String note)
      implements HubMessage {

    boolean isRecall() {
      return code.equals("13");
    }
  }
}

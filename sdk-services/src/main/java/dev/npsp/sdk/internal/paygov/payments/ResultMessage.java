package dev.npsp.sdk.internal.paygov.payments;

/** How a payment ended, as the hub tells it; every value exactly as it came. */
record ResultMessage(
    String order,
    String request,
    String amount,
    String code,
    String transaction,
    String time,
    String bank,
    String information,
    String checksum) {}

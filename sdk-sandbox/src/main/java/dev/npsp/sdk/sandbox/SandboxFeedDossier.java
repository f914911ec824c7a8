package dev.npsp.sdk.sandbox;

import java.util.List;

/**
 * A dossier of a feed as the national side sees it.
 *
 * @param number its national number
 * @param kind {@code birth}, {@code death}, {@code judicial-record} or {@code social-protection}
 * @param localNumber the number that the agency told; empty until it did
 * @param acknowledged whether the agency said that it has the newest revision
 * @param deliveries how often it was handed over
 * @param revision 1 as filed, one more for each supplement
 * @param statuses the statuses that the agency reported and that were taken, in order
 * @param hasResult whether the agency told a result
 * @param recalled whether the agency recalled its result
 */
public record SandboxFeedDossier(
    String number,
    String kind,
    String localNumber,
    boolean acknowledged,
    int deliveries,
    int revision,
    List<String> statuses,
    boolean hasResult,
    boolean recalled) {}

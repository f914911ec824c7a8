package dev.npsp.sdk.sandbox.internal.data;

/**
 * A kind of bill that households and enterprises pay: numbers from 1 on behind the prefix, amounts
 * that follow from the number. Invented, all of it, but the service.
 */
public record BillSeed(
    String serviceId,
    String serviceName,
    String kind,
    String prefix,
    int digits,
    int bills,
    String period,
    long base,
    long step,
    int steps,
    String service,
    String payeeAccount,
    String payeeBank,
    String payeeName,
    String narration) {

  /** The running number in a bill's number; 0 when it is none of these. */
  public int index(String number) {
    boolean mine = number.startsWith(prefix) && number.length() == prefix.length() + digits;
    String tail = mine ? number.substring(prefix.length()) : "";
    int index = tail.matches("\\d{1,9}") ? Integer.parseInt(tail) : 0;
    return index <= bills ? index : 0;
  }

  /** The number of a bill. */
  public String number(int index) {
    return prefix + ("%0" + digits + "d").formatted(index);
  }

  /** What it costs, in whole dong. */
  public long amount(int index) {
    return base + (index * 7919L % steps) * step;
  }
}

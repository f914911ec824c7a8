package dev.npsp.sdk.procedures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a channel costs and how long it takes, in words that can be compared.
 *
 * @param deadlines the times as they were understood
 * @param deadlinesAsWritten the times as they were written
 * @param fees by kind and note, amounts of the same side by side
 */
record ChannelTerms(List<String> deadlines, String deadlinesAsWritten, Map<String, String> fees) {

  /** Between the kind of a fee and its note; in no text of the portal. */
  private static final String BETWEEN = "\u0000";

  static Set<String> kinds(Procedure one, Procedure other) {
    return Stream.concat(one.channels().stream(), other.channels().stream())
        .map(channel -> channel.kind().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of all channels of that kind. */
  static Optional<ChannelTerms> find(Procedure procedure, String kind) {
    List<Channel> channels =
        procedure.channels().stream().filter(each -> each.kind().code().equals(kind)).toList();
    if (channels.isEmpty()) {
      return Optional.empty();
    }
    List<ProcessingOption> options =
        channels.stream().flatMap(channel -> channel.options().stream()).toList();
    Map<String, String> fees = new TreeMap<>();
    options.stream()
        .flatMap(option -> option.fees().stream())
        .forEach(
            fee ->
                fees.merge(
                    fee.kind().code() + BETWEEN + fee.note().orElse(""),
                    amount(fee),
                    (one, another) -> one.equals(another) ? one : one + "; " + another));
    return Optional.of(
        new ChannelTerms(
            options.stream().map(option -> words(option, option.time().toString())).toList(),
            options.stream()
                .map(option -> words(option, option.time().text()))
                .collect(Collectors.joining("; ")),
            fees));
  }

  /** The note of a key of {@link #fees}, to be put behind a sentence. */
  static String noteOf(String key) {
    String note = key.substring(key.indexOf(BETWEEN) + 1);
    return note.isEmpty() ? "" : " (" + note + ")";
  }

  /** The amount where it is certain, else the portal's own words. */
  private static String amount(Fee fee) {
    return fee.amount()
        .map(Object::toString)
        .orElseGet(
            () ->
                Stream.of(fee.amountText(), fee.unit())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" ")));
  }

  private static String words(ProcessingOption option, String time) {
    return time + option.note().map(note -> " (" + note + ")").orElse("");
  }
}

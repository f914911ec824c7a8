package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a channel costs and how long it takes, in words that can be compared.
 *
 * @param deadlines the times as they were understood
 * @param deadlinesAsWritten the times as they were written
 * @param fees by kind and note
 */
record ChannelTerms(
    List<String> deadlines, String deadlinesAsWritten, Map<String, List<Fee>> fees) {

  /** Between the kind of a fee and its note; in no text of the portal. */
  private static final String BETWEEN = "\u0000";

  /** By their codes; the channel whose kind is not told is the first. */
  static List<Optional<Channel.Kind>> kinds(Procedure one, Procedure other) {
    return Stream.concat(one.channels().stream(), other.channels().stream())
        .map(Channel::kind)
        .distinct()
        .sorted(Comparator.comparing(kind -> kind.map(Channel.Kind::code).orElse("")))
        .toList();
  }

  /** Of all channels of that kind. */
  static Optional<ChannelTerms> find(Procedure procedure, Optional<Channel.Kind> kind) {
    List<Channel> channels =
        procedure.channels().stream().filter(each -> each.kind().equals(kind)).toList();
    if (channels.isEmpty()) {
      return Optional.empty();
    }
    List<ProcessingOption> options =
        channels.stream().flatMap(channel -> channel.options().stream()).toList();
    Map<String, List<Fee>> fees = new TreeMap<>();
    options.stream()
        .flatMap(option -> option.fees().stream())
        .forEach(
            fee ->
                fees.computeIfAbsent(
                        fee.kind().map(Fee.Kind::code).orElse("") + BETWEEN + fee.note().orElse(""),
                        none -> new ArrayList<>())
                    .add(fee));
    return Optional.of(
        new ChannelTerms(
            options.stream().map(option -> words(option, option.time().toString())).toList(),
            options.stream()
                .map(option -> words(option, option.time().text()))
                .collect(Collectors.joining("; ")),
            fees));
  }

  /** The times as they were understood, or in Vietnamese as they were written. */
  String deadlines(Messages words) {
    return words.isVietnamese() ? deadlinesAsWritten : String.join("; ", deadlines);
  }

  /** The note of a key of {@link #fees}, to be put behind a sentence. */
  static String noteOf(String key) {
    String note = key.substring(key.indexOf(BETWEEN) + 1);
    return note.isEmpty() ? "" : " (" + note + ")";
  }

  private static String words(ProcessingOption option, String time) {
    return time + option.note().map(note -> " (" + note + ")").orElse("");
  }
}

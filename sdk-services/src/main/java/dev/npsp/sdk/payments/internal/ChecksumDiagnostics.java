package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.ChecksumCause;
import dev.npsp.sdk.payments.ChecksumFinding;
import dev.npsp.sdk.payments.ChecksumReport;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.InboundJson;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out why a checksum differs: makes it again with one thing done otherwise, then with two,
 * and says which of them gives the checksum that came.
 */
public final class ChecksumDiagnostics {

  /** In bytes: messages of payments have few KiB. */
  private static final int LONGEST = 64 * 1024;

  /**
   * Characters that are signed in all attempts together. A message of 2 KiB is tried in every way;
   * of a longer one the plainest explanations alone, since ten thousand of them would take seconds.
   */
  private static final long MOST_SIGNED = 1L << 24;

  private final SignedMessage message;
  private final List<ChecksumFinding> remarks = new ArrayList<>();

  private ChecksumDiagnostics(SignedMessage message) {
    this.message = message;
  }

  /** Reads the signed values and their rule out of a message. */
  @FunctionalInterface
  public interface Reading {
    SignedMessage of(JsonNode object) throws JsonUnreadable;
  }

  /**
   * What is to be said of the message's checksum. Bytes that are longer than any message are not
   * looked at.
   */
  public static ChecksumReport explain(InboundRequest request, Json json, Reading reading) {
    ByteBuffer body = request.body();
    if (body.remaining() > LONGEST) {
      return unreadable("Longer than any message of payments");
    }
    try {
      JsonNode object = InboundJson.unambiguousObject(json, body);
      return new ChecksumDiagnostics(reading.of(object)).report();
    } catch (JsonUnreadable e) {
      return unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static ChecksumReport unreadable(String what) {
    return ChecksumReport.of(
        "?", false, List.of(), List.of(finding(ChecksumCause.UNREADABLE, what + ".")));
  }

  private ChecksumReport report() {
    if (message.checksum().isBlank()) {
      return says(false, List.of(finding(ChecksumCause.NO_CHECKSUM, "The message has none.")));
    }
    Optional<byte[]> claimed = decoded(message.checksum());
    if (claimed.isEmpty()) {
      return says(false, List.of(finding(ChecksumCause.NOT_HEX, "It is neither hex nor Base64.")));
    }
    boolean inHex = ChecksumScheme.decoded(message.checksum()).length > 0;
    boolean signable = message.values().stream().allMatch(ChecksumScheme::isSignable);
    if (!signable) {
      remarks.add(
          ChecksumFinding.of(
              ChecksumCause.AMBIGUOUS_VALUE,
              namesOfAmbiguous(),
              String.join(", ", namesOfAmbiguous())
                  + ": holds '|' or a control character; such messages are refused."));
    }
    Optional<List<ChecksumFinding>> found = search(claimed.get());
    if (found.isEmpty()) {
      return says(false, List.of(unexplained(claimed.get().length)));
    }
    boolean accepted =
        found.get().stream().allMatch(one -> one.cause() == ChecksumCause.PREVIOUS_SECRET);
    return says(accepted && inHex && signable, found.get());
  }

  private ChecksumReport says(boolean agrees, List<ChecksumFinding> found) {
    return ChecksumReport.of(
        message.kind(),
        agrees,
        message.names(),
        Stream.concat(found.stream(), remarks.stream()).toList());
  }

  private List<String> namesOfAmbiguous() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < message.values().size(); i++) {
      if (!ChecksumScheme.isSignable(message.values().get(i))) {
        names.add(message.names().get(i));
      }
    }
    return names;
  }

  private Optional<byte[]> decoded(String text) {
    String checksum = text.strip();
    if (!checksum.equals(text)) {
      remarks.add(finding(ChecksumCause.NOT_HEX, "Blanks stand around the checksum."));
    }
    byte[] hex = ChecksumScheme.decoded(checksum);
    if (hex.length > 0) {
      if (!HexFormat.of().formatHex(hex).equals(checksum)) {
        remarks.add(
            finding(ChecksumCause.HEX_IN_CAPITALS, "It is in capitals; the rule says small."));
      }
      return Optional.of(hex);
    }
    try {
      byte[] base64 = Base64.getDecoder().decode(checksum);
      remarks.add(finding(ChecksumCause.BASE64, "It is Base64; the rule says hex."));
      return Optional.of(base64);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // neither form: the report says so
    }
  }

  /** One deviation first, then two: the plainest explanation wins. */
  private Optional<List<ChecksumFinding>> search(byte[] claimed) {
    ValueHypotheses forms = new ValueHypotheses(message);
    Hypothesis<List<String>> values = Hypothesis.right(message.values());
    Hypothesis<ChecksumScheme> recipe = Hypothesis.right(message.recipe());
    Hypothesis<Secret> secret = Hypothesis.right(message.keys().current());
    List<Hypothesis<List<String>>> otherValues = forms.all();
    List<Hypothesis<ChecksumScheme>> otherRecipes = recipes();
    List<Hypothesis<Secret>> otherSecrets = secrets();
    return Stream.<Stream<Attempt>>of(
            Stream.of(new Attempt(values, recipe, secret)),
            otherSecrets.stream().map(other -> new Attempt(values, recipe, other)),
            otherValues.stream().map(other -> new Attempt(other, recipe, secret)),
            otherRecipes.stream().map(other -> new Attempt(values, other, secret)),
            otherSecrets.stream()
                .flatMap(key -> otherValues.stream().map(v -> new Attempt(v, recipe, key))),
            otherSecrets.stream()
                .flatMap(key -> otherRecipes.stream().map(r -> new Attempt(values, r, key))),
            otherRecipes.stream()
                .flatMap(how -> otherValues.stream().map(v -> new Attempt(v, how, secret))),
            pairs(forms.ofForms()).map(v -> new Attempt(v, recipe, secret)))
        .flatMap(attempts -> attempts)
        .limit(mostAttempts())
        .filter(attempt -> attempt.gives(claimed))
        .findFirst()
        .map(Attempt::findings);
  }

  private long mostAttempts() {
    return MOST_SIGNED / (1 + message.values().stream().mapToLong(String::length).sum());
  }

  /** Two values, each signed in another form. */
  private Stream<Hypothesis<List<String>>> pairs(List<Hypothesis<List<String>>> forms) {
    return forms.stream()
        .flatMap(
            one ->
                forms.stream()
                    .filter(other -> !concernTheSame(one, other))
                    .map(other -> both(one, other)));
  }

  private static boolean concernTheSame(Hypothesis<?> one, Hypothesis<?> other) {
    List<String> names = one.findings().get(0).fields();
    return other.findings().get(0).fields().stream().anyMatch(names::contains);
  }

  private Hypothesis<List<String>> both(
      Hypothesis<List<String>> one, Hypothesis<List<String>> other) {
    List<String> values = new ArrayList<>(one.what());
    for (int i = 0; i < values.size(); i++) {
      if (!other.what().get(i).equals(message.values().get(i))) {
        values.set(i, other.what().get(i));
      }
    }
    return new Hypothesis<>(
        values, Stream.concat(one.findings().stream(), other.findings().stream()).toList());
  }

  private List<Hypothesis<ChecksumScheme>> recipes() {
    ChecksumScheme rule = message.recipe();
    List<Hypothesis<ChecksumScheme>> recipes = new ArrayList<>();
    for (ChecksumScheme.Digest digest : ChecksumScheme.Digest.values()) {
      for (ChecksumScheme.Place place : placesOf(digest)) {
        if (digest != rule.digest() || place != rule.place()) {
          recipes.add(
              new Hypothesis<>(
                  new ChecksumScheme(digest, rule.separator(), place, rule.charset()),
                  differences(rule, digest, place)));
        }
      }
    }
    for (String separator : List.of("|", "", ";", ",", "&", " ", "-", "\n")) {
      if (!separator.equals(rule.separator())) {
        recipes.add(
            Hypothesis.of(
                new ChecksumScheme(rule.digest(), separator, rule.place(), rule.charset()),
                finding(ChecksumCause.SEPARATOR, "Another separator stands between the fields.")));
      }
    }
    charsets()
        .forEach(
            charset ->
                recipes.add(
                    Hypothesis.of(
                        new ChecksumScheme(rule.digest(), rule.separator(), rule.place(), charset),
                        finding(
                            ChecksumCause.ENCODING,
                            "Text was signed as " + charset.name() + ", not as UTF-8."))));
    return recipes;
  }

  private static List<ChecksumScheme.Place> placesOf(ChecksumScheme.Digest digest) {
    return digest.isKeyed()
        ? List.of(ChecksumScheme.Place.KEY, ChecksumScheme.Place.LAST)
        : List.of(
            ChecksumScheme.Place.LAST, ChecksumScheme.Place.FIRST, ChecksumScheme.Place.NOWHERE);
  }

  private static List<ChecksumFinding> differences(
      ChecksumScheme rule, ChecksumScheme.Digest digest, ChecksumScheme.Place place) {
    List<ChecksumFinding> found = new ArrayList<>();
    if (digest != rule.digest()) {
      found.add(
          finding(
              ChecksumCause.OTHER_FUNCTION,
              "It was made with "
                  + digest.title()
                  + "; the rule says "
                  + rule.digest().title()
                  + "."));
    }
    boolean sameKind = digest.isKeyed() == rule.digest().isKeyed();
    boolean usualForKeyed = digest.isKeyed() && place == ChecksumScheme.Place.KEY;
    boolean usualForPlain = !digest.isKeyed() && place == ChecksumScheme.Place.LAST;
    if (place != rule.place() && (sameKind || !(usualForKeyed || usualForPlain))) {
      found.add(finding(ChecksumCause.SECRET_PLACE, words(place)));
    }
    return found;
  }

  private static String words(ChecksumScheme.Place place) {
    return switch (place) {
      case FIRST -> "The secret stands in front of the fields.";
      case LAST -> "The secret stands behind the fields.";
      case KEY -> "The secret is a key and stands nowhere in the text.";
      case NOWHERE -> "The secret was left out.";
    };
  }

  private static Stream<Charset> charsets() {
    return Stream.concat(
        Stream.of(
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE),
        Stream.of("windows-1252", "windows-1258")
            .filter(Charset::isSupported)
            .map(Charset::forName));
  }

  private List<Hypothesis<Secret>> secrets() {
    List<Hypothesis<Secret>> secrets = new ArrayList<>();
    message.keys().accepted().stream()
        .skip(1)
        .forEach(
            previous ->
                secrets.add(
                    Hypothesis.of(
                        previous,
                        finding(
                            ChecksumCause.PREVIOUS_SECRET,
                            "It was made with the previous secret of the key ring."))));
    message
        .otherDirection()
        .ifPresent(
            other ->
                other
                    .accepted()
                    .forEach(
                        key ->
                            secrets.add(
                                Hypothesis.of(
                                    key,
                                    finding(
                                        ChecksumCause.OTHER_DIRECTION,
                                        "It was made with the key for the other direction.")))));
    String current = message.keys().current().reveal();
    for (String odd :
        List.of(current + "\n", current + "\r\n", current + " ", " " + current, current.strip())) {
      if (!odd.equals(current) && !odd.isEmpty()) {
        secrets.add(
            Hypothesis.of(
                Secret.of(odd),
                finding(
                    ChecksumCause.SECRET_BLANK,
                    "A blank or a line end beside the secret was signed, or was not.")));
      }
    }
    return secrets;
  }

  private static ChecksumFinding unexplained(int length) {
    String hint =
        switch (length) {
          case 32 -> "";
          case 16 -> " It is as long as one of MD5.";
          case 20 -> " It is as long as one of SHA-1.";
          case 64 -> " It is as long as one of SHA-512.";
          default -> " It is as long as none that we know.";
        };
    return finding(
        ChecksumCause.UNEXPLAINED,
        "Nothing known explains it: a value was changed after signing, several things differ at"
            + " once, or the secret is another one."
            + hint);
  }

  private static ChecksumFinding finding(ChecksumCause cause, String words) {
    return ChecksumFinding.of(cause, List.of(), words);
  }

  /** One way in which the checksum may have been made. */
  private record Attempt(
      Hypothesis<List<String>> values,
      Hypothesis<ChecksumScheme> recipe,
      Hypothesis<Secret> secret) {

    boolean gives(byte[] claimed) {
      return Digests.areEqual(recipe.what().ofAnything(values.what(), secret.what()), claimed);
    }

    List<ChecksumFinding> findings() {
      return Stream.of(values.findings(), recipe.findings(), secret.findings())
          .flatMap(List::stream)
          .toList();
    }
  }
}

package dev.npsp.sdk.benchmarks.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A target for every operation that asks a peer, found by reflection: an operation or an area that
 * is new and has no sample here stops the command with its name.
 */
final class Operations {

  /** The methods of clients that have no target here, and where they have one. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "verify", "PaymentTargets",
          "receive", "PaymentTargets",
          "explainChecksum", "PaymentTargets",
          "answerInquiry", "PaymentTargets",
          "newReference", "reads nothing",
          "endpoint", "FeedTargets",
          "generation", "reads nothing",
          "close", "reads nothing");

  private Operations() {}

  /** All operations of an area. */
  static List<Target> of(Area area) {
    return Arrays.stream(area.type().getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> !OTHERS.containsKey(method.getName()))
        .filter(method -> area.only().isEmpty() || area.only().contains(method.getName()))
        .sorted(Comparator.comparing(Method::toString))
        .map(method -> target(area, method))
        .toList();
  }

  /** Every client that these hand out must be an area. */
  static void requireAll(List<Area> areas, Class<?>... roots) {
    Set<Class<?>> known =
        Stream.concat(areas.stream().map(Area::type), Stream.of(roots)).collect(Collectors.toSet());
    Stream.of(roots)
        .flatMap(root -> Stream.of(root.getMethods()))
        .map(Method::getReturnType)
        .filter(type -> type.isInterface() && type.getName().startsWith("dev.npsp.sdk."))
        .filter(type -> !known.contains(type))
        .filter(type -> Stream.of(roots).noneMatch(type::isAssignableFrom))
        .findAny()
        .ifPresent(
            type -> {
              throw new IllegalStateException("No area of the fuzz command for " + type.getName());
            });
  }

  private static Target target(Area area, Method method) {
    Object[] arguments =
        Stream.of(method.getGenericParameterTypes()).map(area.arguments()::of).toArray();
    Line shared = area.line().get();
    Object client = area.client().apply(shared);
    return new Target(
        "reply " + area.name() + "." + method.getName() + parameters(method),
        area.seeds(),
        input -> {
          Line line = area.remembers() ? area.line().get() : shared;
          line.answers(input);
          Object asked = area.remembers() ? area.client().apply(line) : client;
          told(method, asked, arguments);
        });
  }

  /** What comes back is written down, as a host may do: that reads all of it. */
  private static void told(Method method, Object client, Object... arguments) throws Exception {
    try {
      String unused = String.valueOf(method.invoke(client, arguments));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception thrown ? thrown : e; // an Error stays wrapped
    }
  }

  private static String parameters(Method method) {
    return Stream.of(method.getGenericParameterTypes())
        .map(Operations::simple)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[a-z]\\w*\\.", "");
  }
}

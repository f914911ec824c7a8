package dev.npsp.sdk.sandbox.internal.record;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reduces a JSON text to the names of its members and the shapes of its values, and each array to
 * its distinct elements.
 */
final class Shapes {
  private final String json;
  private int at;

  private Shapes(String json) {
    this.json = json;
  }

  static String ofJson(String text) {
    return text.startsWith("{") || text.startsWith("[") ? new Shapes(text).value() : ofText(text);
  }

  /** Runs of digits become one 9, runs of letters one a. */
  static String ofText(String text) {
    return text.replaceAll("\\d+", "9").replaceAll("\\p{L}+", "a").replaceAll("a( a)+", "a");
  }

  private String value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      default -> scalar();
    };
  }

  private String object() {
    Set<String> members = new LinkedHashSet<>();
    at++;
    while (at < json.length() && peek() != '}') {
      if (peek() == '"') {
        members.add(string() + upToValue() + value());
      } else {
        at++;
      }
    }
    at++;
    return "{" + String.join(",", members) + "}";
  }

  private String upToValue() {
    int from = at;
    while (at < json.length() && (peek() == ':' || Character.isWhitespace(peek()))) {
      at++;
    }
    return json.substring(from, at);
  }

  private String array() {
    Set<String> elements = new TreeSet<>();
    at++;
    while (at < json.length() && peek() != ']') {
      if (peek() == ',' || Character.isWhitespace(peek())) {
        at++;
      } else {
        elements.add(value());
      }
    }
    at++;
    return "[" + String.join(",", elements) + "]";
  }

  private String scalar() {
    if (peek() == '"') {
      return ofText(string());
    }
    int from = at;
    while (at < json.length() && ",]}".indexOf(peek()) < 0) {
      at++;
    }
    String text = json.substring(from, at);
    return text.matches("-?\\d.*") ? ofText(text) : text;
  }

  private String string() {
    int from = at++;
    while (at < json.length() && peek() != '"') {
      at += peek() == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, json.length());
    return json.substring(from, at);
  }

  /** A quote at the end of a text that is cut off. */
  private char peek() {
    return at < json.length() ? json.charAt(at) : '"';
  }
}

package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element as it was read: its name without prefix, its children, its text, and for an element
 * that holds a file what became of the file. The name of an element of a namespace that is none of
 * edXML holds that namespace, so that it is never taken for one of ours.
 */
final class XmlElement {

  private final String name;
  private final List<XmlElement> children = new ArrayList<>();
  private String text = "";
  private @Nullable StoredContent file;

  /**
   * What became of a file.
   *
   * @param content where it is; null when it is damaged
   */
  record StoredContent(Document.@Nullable Content content) {}

  XmlElement(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void text(String whole) {
    this.text = whole;
  }

  /** Its text without blanks around it. */
  String text() {
    return text;
  }

  void file(StoredContent stored) {
    this.file = stored;
  }

  @Nullable StoredContent file() {
    return file;
  }

  List<XmlElement> children() {
    return children;
  }

  /** Those of that name that are not empty. */
  List<XmlElement> all(String childName) {
    return children.stream().filter(child -> child.is(childName) && !child.isEmpty()).toList();
  }

  /** Whether neither it nor what is in it says anything. */
  boolean isEmpty() {
    return text.isEmpty() && file == null && children.stream().allMatch(XmlElement::isEmpty);
  }

  /** Whether both say the same. */
  boolean sameAs(XmlElement other) {
    if (!text.equals(other.text)
        || children.size() != other.children.size()
        || !Objects.equals(file, other.file)) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      XmlElement one = children.get(i);
      if (!one.is(other.children.get(i).name) || !one.sameAs(other.children.get(i))) {
        return false;
      }
    }
    return true;
  }
}

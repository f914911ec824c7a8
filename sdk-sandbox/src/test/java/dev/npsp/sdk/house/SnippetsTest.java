package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.OpensTree;
import com.sun.source.tree.RequiresTree;
import dev.npsp.sdk.house.SnippetCompiler.Compiled;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What stands in the documents to be copied can be copied: every block of Java compiles, every
 * module that one names exists, and every artifact of ours that one of XML names is offered. A name
 * that a block takes as given is declared in {@code snippets/Given.java}; better, the block shows
 * where it comes from.
 */
class SnippetsTest {

  private static SnippetCompiler compiler;
  private static Set<String> modules = Set.of();
  private static Element bom;

  @BeforeAll
  static void start() throws Exception {
    compiler = new SnippetCompiler();
    modules = OurModules.allNames();
    bom = xml(Files.readString(Path.of("..", "sdk-bom", "pom.xml")));
  }

  @TestFactory
  Stream<DynamicTest> javaBlock_compiles() throws IOException {
    List<Snippet> blocks = blocks("java");
    assertThat(blocks).hasSizeGreaterThan(50);
    return compiler.compile(blocks).stream()
        .map(each -> dynamicTest(each.snippet().place(), () -> checkJava(each)));
  }

  /** Java without its name behind the fence would not be compiled. */
  @TestFactory
  Stream<DynamicTest> blockOfNoLanguage_isNotJava() throws IOException {
    return compiler.compile(blocks("")).stream()
        .map(
            each ->
                dynamicTest(each.snippet().place(), () -> assertThat(each.errors()).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> xmlBlock_namesArtifactsOfOurs() throws IOException {
    List<Snippet> blocks = blocks("xml");
    assertThat(blocks).isNotEmpty();
    return blocks.stream().map(block -> dynamicTest(block.place(), () -> checkXml(block)));
  }

  @Test
  void compile_whenABlockIsWrong_saysAtWhichLineOfTheDocument() throws IOException {
    List<String> document =
        List.of(
            "# A guide",
            "```java",
            "import java.text.NumberFormat;",
            "NumberFormat.getInstance();",
            "portal.dossiers().sbmit(dossier);",
            "```",
            "```java",
            "Procedure procedure = ...;",
            "```",
            "```java",
            "Nobody asked(Clock clock) { return null; }",
            "```",
            "```java",
            "import no.such.Thing;",
            "record Pair(int a, int b) {}",
            "```");

    List<Compiled> compiled = compiler.compile(Snippet.in("guide.md", document));

    assertThat(compiled)
        .flatMap(Compiled::errors)
        .satisfiesExactly(
            error -> assertThat(error).startsWith("guide.md:5: ").contains("sbmit"),
            error -> assertThat(error).startsWith("guide.md:8: ").contains("illegal start"),
            error -> assertThat(error).startsWith("guide.md:11: ").contains("Nobody"),
            error -> assertThat(error).startsWith("guide.md:14: ").contains("no.such"));
  }

  @Test
  void compile_whenABlockIsAWholeFile_importsNothingForIt() throws IOException {
    String file = "package vn.example;\n\npublic class Office {\n  %s agency;\n}\n";

    assertThat(compiled(file.formatted("dev.npsp.sdk.domain.AgencyCode")).errors()).isEmpty();
    assertThat(compiled(file.formatted("AgencyCode")).errors())
        .singleElement(STRING)
        .startsWith("guide.md:5: ");
  }

  @Test
  void check_whenAModuleOrAnArtifactDoesNotExist_fails() throws IOException {
    Compiled module =
        compiled("module a {\n  requires dev.npsp.sdk;\n  requires dev.npsp.gone;\n}");
    Snippet dependency =
        block(
            "<dependency><groupId>dev.npsp</groupId>"
                + "<artifactId>npsp-sdk-gone</artifactId></dependency>");

    assertThatThrownBy(() -> checkJava(module)).hasMessageContaining("dev.npsp.gone");
    assertThatThrownBy(() -> checkXml(dependency)).hasMessageContaining("npsp-sdk-gone");
  }

  private static Compiled compiled(String text) throws IOException {
    return compiler.compile(List.of(block(text))).get(0);
  }

  private static Snippet block(String text) {
    return new Snippet("guide.md", 2, "java", text.lines().toList());
  }

  private static List<Snippet> blocks(String language) throws IOException {
    return Snippet.inDocuments().stream()
        .filter(block -> block.language().equals(language))
        .toList();
  }

  private static void checkJava(Compiled compiled) {
    assertThat(compiled.errors()).isEmpty();
    if (compiled.tree().getModule() != null) {
      assertThat(modules).containsAll(namedBy(compiled.tree().getModule()));
    }
  }

  private static List<String> namedBy(ModuleTree module) {
    return module.getDirectives().stream()
        .flatMap(
            directive -> {
              if (directive instanceof RequiresTree requires) {
                return Stream.of(requires.getModuleName().toString());
              }
              return directive instanceof OpensTree opens && opens.getModuleNames() != null
                  ? opens.getModuleNames().stream().map(Object::toString)
                  : Stream.of();
            })
        .toList();
  }

  private static void checkXml(Snippet block) throws Exception {
    Set<String> offered =
        Stream.concat(artifacts(bom), Stream.of(text(bom, "artifactId").orElseThrow()))
            .collect(Collectors.toSet());
    String version = text(bom, "version").orElseThrow();

    List<Element> dependencies = ours(xml("<block>" + block.text() + "</block>"));

    assertThat(dependencies)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(text(each, "artifactId")).get().isIn(offered);
              text(each, "version").ifPresent(own -> assertThat(own).isEqualTo(version));
            });
  }

  private static Stream<String> artifacts(Element pom) {
    return ours(pom).stream().map(each -> text(each, "artifactId").orElseThrow());
  }

  private static List<Element> ours(Element element) {
    NodeList found = element.getElementsByTagName("dependency");
    return IntStream.range(0, found.getLength())
        .mapToObj(at -> (Element) found.item(at))
        .filter(each -> text(each, "groupId").equals(Optional.of("dev.npsp")))
        .toList();
  }

  /** Of the element itself or, where it has none, of what it holds: the first one. */
  private static Optional<String> text(Element element, String name) {
    return Optional.ofNullable(element.getElementsByTagName(name).item(0))
        .map(Node::getTextContent);
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }
}

package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Who imports our bill of materials gets one version for our artifacts, and none for anything else:
 * what it manages beyond them would beat the host's own framework.
 */
class BomTest {

  private static final Path ROOT = Path.of("..");
  private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency";

  private final Document bom = parsed(ROOT.resolve("sdk-bom/pom.xml"));
  private final Document build = parsed(ROOT.resolve("pom.xml"));

  @Test
  void bom_hasNoParentAndImportsNothing_soThatItsEffectiveModelIsWhatIsWritten() {
    assertThat(texts(bom, "/project/parent")).isEmpty();
    assertThat(texts(bom, MANAGED + "/type")).isEmpty();
    assertThat(texts(bom, MANAGED + "/scope")).isEmpty();
    assertThat(texts(bom, "/project/profiles")).isEmpty();
  }

  @Test
  void bom_managesEachOfOurJarsAndNothingElse() {
    List<String> jars =
        texts(build, "/project/modules/module").stream()
            .filter(module -> module.startsWith("sdk-"))
            .map(module -> parsed(ROOT.resolve(module).resolve("pom.xml")))
            .filter(module -> !texts(module, "/project/packaging").contains("pom"))
            .map(module -> text(module, "/project/artifactId"))
            .toList();

    assertThat(jars).hasSizeGreaterThanOrEqualTo(3);
    assertThat(texts(bom, MANAGED + "/artifactId")).containsExactlyElementsOf(jars);
    assertThat(texts(bom, MANAGED + "/groupId")).hasSameSizeAs(jars).containsOnly("dev.npsp");
    assertThat(texts(bom, MANAGED + "/version"))
        .hasSameSizeAs(jars)
        .containsOnly("${project.version}");
  }

  @Test
  void bom_withoutAParent_hasTheVersionAndTheLicenceOfTheBuild() {
    for (String same : List.of("groupId", "version", "licenses/license/name")) {
      assertThat(text(bom, "/project/" + same)).isEqualTo(text(build, "/project/" + same));
    }
  }

  private static String text(Document pom, String path) {
    List<String> found = texts(pom, path);
    assertThat(found).as(path).hasSize(1);
    return found.get(0);
  }

  private static List<String> texts(Document pom, String path) {
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      NodeList found = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(found::item)
          .map(Node::getTextContent)
          .map(String::strip)
          .toList();
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  private static Document parsed(Path pom) {
    try (var in = Files.newInputStream(pom)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (Exception e) {
      throw new AssertionError(pom.toString(), e);
    }
  }
}

package dev.npsp.sdk.edocuments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.edocuments.SignatureCheck.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SignatureVerifierTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
  private static final String SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final String SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";

  private final String message = EdxmlSamples.written(EdxmlSamples.document());

  @Test
  void verify_ofWhatWasSigned_namesTheSignerAndCoversTheFiles() throws Exception {
    SignatureCheck check = verify(signed("agency"), "stranger", "agency");

    assertThat(check.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(check.signer()).contains(certificate("agency"));
    assertThat(check.coversFiles()).isTrue();
    assertThat(EdxmlSamples.read(signed("agency"))).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void verify_whenTheCertificateOnlyCameAlong_isNotTrusted() throws Exception {
    String signed = signed("stranger");

    assertThat(signed).contains("X509Certificate");
    assertThat(verify(signed, "agency").outcome()).isEqualTo(Outcome.NOT_TRUSTED);
    assertThat(verify(signed).outcome()).isEqualTo(Outcome.NOT_TRUSTED);
  }

  @Test
  void verify_whenAnyTextWasChanged_isNotTrusted() throws Exception {
    String signed = signed("agency");

    for (String[] change :
        new String[][] {
          {"2026/10/20", "2026/10/29"},
          {"<OrganId>H98</OrganId>", "<OrganId>H97</OrganId>"},
          {"JVBERi0x", "JVBERi0y"},
        }) {
      assertThat(signed).contains(change[0]);
      assertThat(verify(signed.replace(change[0], change[1]), "agency").outcome())
          .isEqualTo(Outcome.NOT_TRUSTED);
    }
  }

  @Test
  void verify_withoutASignature_saysSo() throws Exception {
    assertThat(verify(message, "agency").outcome()).isEqualTo(Outcome.NOT_SIGNED);
  }

  @Test
  void verify_whenTheCertificateHasEnded_isOutOfDate() throws Exception {
    assertThat(verify(signed("ended"), "ended").outcome()).isEqualTo(Outcome.OUT_OF_DATE);
  }

  @Test
  void verify_whenTheCertificateWasRenewedForTheSameKey_isVerifiedByTheNewOne() throws Exception {
    SignatureCheck check = verify(signed("ended"), "ended", "renewed", "agency");

    assertThat(check.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(check.signer()).contains(certificate("renewed"));
  }

  @Test
  void verify_ofSha1_countsOnlyWhenTheHostSaysSo() throws Exception {
    String signed = signed("", SHA1, DigestMethod.SHA1, message, null);
    SignatureVerifier lenient =
        SignatureVerifier.builder(List.of(certificate("agency")), NOW).acceptSha1(true).build();

    assertThat(verify(signed, "agency").outcome()).isEqualTo(Outcome.WEAK);
    assertThat(lenient.verify(in(signed)).outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(lenient.verify(in(signed.replace("2026/10/20", "2026/10/21"))).outcome())
        .isEqualTo(Outcome.NOT_TRUSTED);
  }

  @Test
  void verify_ofASignatureOverTheEnvelope_isVerifiedWithoutTheFiles() throws Exception {
    String signed = signed("#e1", SHA256, DigestMethod.SHA256, withId("e1"), null);

    SignatureCheck check = verify(signed, "agency");

    assertThat(check.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(check.coversFiles()).isFalse();
    assertThat(verify(signed.replace("2026/10/20", "2026/10/21"), "agency").outcome())
        .isEqualTo(Outcome.NOT_TRUSTED);
  }

  // ---- wrapping

  @Test
  void verify_whenTheSignedEnvelopeWasMovedAside_isNotVerified() throws Exception {
    String signed = signed("#e1", SHA256, DigestMethod.SHA256, withId("e1"), null);
    int from = signed.indexOf("<edXMLEnvelope");
    int to = signed.indexOf("</edXMLEnvelope>") + "</edXMLEnvelope>".length();
    String envelope = signed.substring(from, to);
    String other =
        envelope
            .replaceFirst("(?s)<Signature .*</Signature>", "")
            .replace("2026/10/20", "2027/01/01");
    String aside =
        signed.substring(0, from)
            + other.replace("Id=\"e1\"", "Id=\"e2\"")
            + "<Extra>"
            + envelope
            + "</Extra>"
            + signed.substring(to);

    assertThat(verify(aside, "agency").isVerified()).isFalse();
    assertThat(EdxmlSamples.read(aside)).isInstanceOf(EDocument.class);
  }

  @Test
  void verify_whenTheSignedEnvelopeStandsUnderAnotherName_isNotVerified() throws Exception {
    String signed = signed("#e1", SHA256, DigestMethod.SHA256, withId("e1"), null);
    String twice = signed.replace("<AttachmentEncoded>", "<Other Id=\"e1\"/><AttachmentEncoded>");

    assertThat(twice).isNotEqualTo(signed);
    assertThat(verify(twice, "agency").outcome()).isEqualTo(Outcome.COVERS_LESS);
  }

  @Test
  void verify_ofASignatureOverThePartOfAMessage_coversLess() throws Exception {
    String marked = message.replace("<TraceHeaderList>", "<TraceHeaderList Id=\"t1\">");
    String signed = signed("#t1", SHA256, DigestMethod.SHA256, marked, "TraceHeaderList");

    assertThat(verify(signed, "agency").outcome()).isEqualTo(Outcome.COVERS_LESS);
  }

  @Test
  void verify_ofASignatureWithATransformThatSelects_coversLess() throws Exception {
    String signed = signed("", SHA256, DigestMethod.SHA256, message, null);
    String selecting =
        signed.replace(Transform.ENVELOPED, "http://www.w3.org/TR/1999/REC-xpath-19991116");

    assertThat(verify(selecting, "agency").outcome()).isEqualTo(Outcome.COVERS_LESS);
  }

  @Test
  void verify_ofTwoSignatures_isMalformed() throws Exception {
    String signed = signed("agency");
    String signature = signed.replaceFirst("(?s)^.*?(<Signature .*</Signature>).*$", "$1");

    assertThat(
            verify(signed.replace("</edXMLHeader>", signature + "</edXMLHeader>"), "agency")
                .outcome())
        .isEqualTo(Outcome.MALFORMED);
  }

  @Test
  void verify_ofAReferenceToAnotherPlace_fetchesNothing() throws Exception {
    String signed = signed("#e1", SHA256, DigestMethod.SHA256, withId("e1"), null);

    assertThat(
            verify(signed.replace("URI=\"#e1\"", "URI=\"file:///etc/passwd\""), "agency").outcome())
        .isEqualTo(Outcome.COVERS_LESS);
  }

  @Test
  void verify_ofADocumentType_isRefused() {
    assertThatThrownBy(
            () -> verify(message.replace("<edXML ", "<!DOCTYPE edXML><edXML "), "agency"))
        .isInstanceOfSatisfying(
            EdxmlUnreadable.class,
            e -> assertThat(e.reason()).isEqualTo(EdxmlUnreadable.Reason.FORBIDDEN));
  }

  @Test
  void verify_ofWhatIsLargerThanItHolds_saysSo() throws Exception {
    SignatureVerifier small =
        SignatureVerifier.builder(List.of(certificate("agency")), NOW).maxBytes(100).build();

    assertThat(small.verify(in(message)).outcome()).isEqualTo(Outcome.TOO_LARGE);
  }

  @Test
  void sign_ofWhatIsSigned_isRefused() throws Exception {
    String signed = signed("agency");
    EDocumentSigner signer = EDocumentSigner.of(key("agency"), certificate("agency"));

    assertThatThrownBy(() -> signer.sign(in(signed), new ByteArrayOutputStream()))
        .isInstanceOf(EdxmlUnreadable.class);
  }

  // ---- what is signed here

  private String withId(String id) {
    return message.replace("<edXMLEnvelope>", "<edXMLEnvelope Id=\"" + id + "\">");
  }

  private String signed(String name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EDocumentSigner.of(key(name), certificate(name)).sign(in(message), out);
    return out.toString(UTF_8);
  }

  /** As a peer would sign, whatever this library makes itself. */
  private static String signed(
      String uri,
      String method,
      String digest,
      String xml,
      @org.jspecify.annotations.Nullable String idOn)
      throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    Element header = (Element) document.getElementsByTagName("edXMLHeader").item(0);
    String holder = idOn == null ? "edXMLEnvelope" : idOn;
    Element identified = (Element) document.getElementsByTagName(holder).item(0);
    if (identified.hasAttribute("Id")) {
      identified.setIdAttribute("Id", true);
    }
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    DOMSignContext context = new DOMSignContext(key("agency"), header);
    context.setProperty("org.jcp.xml.dsig.secureValidation", false);
    factory
        .newXMLSignature(
            factory.newSignedInfo(
                factory.newCanonicalizationMethod(
                    CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(method, null),
                List.of(
                    factory.newReference(
                        uri,
                        factory.newDigestMethod(digest, null),
                        List.of(
                            factory.newTransform(
                                Transform.ENVELOPED, (TransformParameterSpec) null),
                            factory.newTransform(
                                CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                        null,
                        null))),
            null)
        .sign(context);
    StringWriter out = new StringWriter();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }

  private static SignatureCheck verify(String xml, String... trusted) throws Exception {
    List<X509Certificate> certificates = new java.util.ArrayList<>();
    for (String name : trusted) {
      certificates.add(certificate(name));
    }
    return SignatureVerifier.trusting(certificates, NOW).verify(in(xml));
  }

  private static InputStream in(String xml) {
    return new ByteArrayInputStream(xml.getBytes(UTF_8));
  }

  private static PrivateKey key(String name) throws Exception {
    return (PrivateKey) Objects.requireNonNull(store(name).getKey("key", "changeit".toCharArray()));
  }

  private static X509Certificate certificate(String name) throws Exception {
    return (X509Certificate) Objects.requireNonNull(store(name).getCertificate("key"));
  }

  private static KeyStore store(String name) throws Exception {
    try (InputStream in =
        SignatureVerifierTest.class.getResourceAsStream("/keys/" + name + ".p12")) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(Objects.requireNonNull(in, name), "changeit".toCharArray());
      return store;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

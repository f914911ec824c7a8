package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.edocuments.EdxmlUnreadable;
import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import dev.npsp.sdk.edocuments.SignatureCheck;
import dev.npsp.sdk.edocuments.SignatureCheck.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML signatures of messages. What is signed must be the document as it stands or its one envelope,
 * found by where it stands and not by what says its id; the key comes from the host alone.
 */
public final class EnvelopeSignatures {

  private static final String ID = "Id";
  private static final int LARGEST_SIGNED = 64 * 1024 * 1024;
  private static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;
  private static final String SIGNATURE = "Signature";

  private static final Set<String> SIGNATURES =
      Set.of(
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");

  private static final Set<String> DIGESTS =
      Set.of(
          DigestMethod.SHA256,
          DigestMethod.SHA512,
          "http://www.w3.org/2001/04/xmldsig-more#sha384");

  private static final Set<String> TRANSFORMS =
      Set.of(
          Transform.ENVELOPED,
          EXCLUSIVE,
          CanonicalizationMethod.INCLUSIVE,
          "http://www.w3.org/2006/12/xml-c14n11");

  private EnvelopeSignatures() {}

  /**
   * How signatures are checked.
   *
   * @param trusted the certificates whose signatures count
   * @param clock by which they are valid
   * @param sha1 whether SHA-1 counts
   * @param most how many bytes a message may have
   */
  public record Checking(
      Collection<X509Certificate> trusted, Clock clock, boolean sha1, int most) {}

  /** What the signature of a message is worth. */
  public static SignatureCheck verify(InputStream xml, Checking checking) throws IOException {
    byte[] bytes = xml.readNBytes(checking.most());
    if (bytes.length == checking.most() && xml.read() >= 0) {
      return SignatureCheck.not(Outcome.TOO_LARGE);
    }
    Document document = document(bytes);
    NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, SIGNATURE);
    List<Element> envelopes = named(document, EdxmlNames.EDXML_ENVELOPE);
    if (signatures.getLength() == 0) {
      return SignatureCheck.not(Outcome.NOT_SIGNED);
    }
    if (signatures.getLength() > 1 || envelopes.size() != 1) {
      return SignatureCheck.not(Outcome.MALFORMED);
    }
    return verify(document, envelopes.get(0), (Element) signatures.item(0), checking);
  }

  private static SignatureCheck verify(
      Document document, Element envelope, Element signature, Checking checking) {
    Optional<Boolean> whole = covers(document, envelope, signature);
    if (whole.isEmpty()) {
      return SignatureCheck.not(Outcome.COVERS_LESS);
    }
    boolean isWeak = !isStrong(signature);
    if (isWeak && !(checking.sha1() && isAtLeastSha1(signature))) {
      return SignatureCheck.not(Outcome.WEAK);
    }
    try {
      Outcome none = Outcome.NOT_TRUSTED;
      for (X509Certificate signer : checking.trusted()) {
        if (isSignedBy(signer, signature, !isWeak)) {
          if (isValid(signer, checking.clock())) {
            return SignatureCheck.verified(signer, whole.get());
          }
          none = Outcome.OUT_OF_DATE; // the same key may have a newer certificate
        }
      }
      return SignatureCheck.not(none);
    } catch (MarshalException | RuntimeException e) {
      return SignatureCheck.not(Outcome.MALFORMED);
    }
  }

  // ---- what it covers

  /**
   * Whether the signature covers the whole document (true) or its envelope alone (false); empty
   * when it covers less. The reader takes the one envelope that is the root or stands right below
   * it, so no other place counts.
   */
  private static Optional<Boolean> covers(Document document, Element envelope, Element signature) {
    Element root = document.getDocumentElement();
    boolean isInPlace = envelope == root || envelope.getParentNode() == root;
    Optional<Element> info = only(signature, "SignedInfo");
    if (!isInPlace || !isWithin(signature, envelope) || info.isEmpty()) {
      return Optional.empty();
    }
    Optional<Boolean> covered = Optional.empty();
    for (Element reference : all(info.get(), "Reference")) {
      if (!all(reference, "Transform").stream().allMatch(EnvelopeSignatures::keepsAll)) {
        return Optional.empty();
      }
      String uri = reference.getAttribute("URI");
      if (uri.isEmpty() && reference.hasAttribute("URI")) {
        return Optional.of(true);
      }
      if (isIdOf(envelope, uri, document)) {
        covered = Optional.of(false);
      }
    }
    return covered;
  }

  private static boolean isWithin(Node inner, Element outer) {
    Node at = inner;
    while (at != null && at != outer) {
      at = at.getParentNode();
    }
    return at == outer;
  }

  /** None that selects: what a transform leaves out is not signed. */
  private static boolean keepsAll(Element transform) {
    return TRANSFORMS.contains(transform.getAttribute("Algorithm"));
  }

  /** An id that stands twice could be found at the other place. */
  private static boolean isIdOf(Element envelope, String uri, Document document) {
    if (!uri.startsWith("#") || uri.length() < 2) {
      return false;
    }
    String id = uri.substring(1);
    if (!envelope.getAttribute(ID).equals(id) || holders(document, id) != 1) {
      return false;
    }
    envelope.setIdAttribute(ID, true);
    return true;
  }

  private static int holders(Document document, String id) {
    NodeList elements = document.getElementsByTagName("*");
    int holders = 0;
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap attributes = elements.item(i).getAttributes();
      for (int k = 0; k < attributes.getLength(); k++) {
        boolean isIt =
            attributes.item(k).getNodeName().toLowerCase(Locale.ROOT).endsWith("id")
                && attributes.item(k).getNodeValue().equals(id);
        holders += isIt ? 1 : 0;
      }
    }
    return holders;
  }

  // ---- how strong it is

  private static boolean isStrong(Element signature) {
    return usesOnly(signature, SIGNATURES, DIGESTS);
  }

  private static boolean isAtLeastSha1(Element signature) {
    Set<String> signatures = new HashSet<>(SIGNATURES);
    signatures.add(SignatureMethod.RSA_SHA1);
    Set<String> digests = new HashSet<>(DIGESTS);
    digests.add(DigestMethod.SHA1);
    return usesOnly(signature, signatures, digests);
  }

  private static boolean usesOnly(Element signature, Set<String> signatures, Set<String> digests) {
    return all(signature, "SignatureMethod").stream()
            .allMatch(method -> signatures.contains(method.getAttribute("Algorithm")))
        && all(signature, "DigestMethod").stream()
            .allMatch(method -> digests.contains(method.getAttribute("Algorithm")));
  }

  // ---- who made it

  /**
   * With the JDK's secure validation; it refuses SHA-1 whatever the host says, so that it is off
   * for a signature of SHA-1 that the host takes: what it holds besides was checked before.
   */
  private static boolean isSignedBy(X509Certificate signer, Element signature, boolean secure)
      throws MarshalException {
    DOMValidateContext context = new DOMValidateContext(signer.getPublicKey(), signature);
    context.setProperty("org.jcp.xml.dsig.secureValidation", secure);
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    URIDereferencer within = factory.getURIDereferencer();
    context.setURIDereferencer(
        (reference, of) -> {
          String uri = reference.getURI();
          if (uri == null || !(uri.isEmpty() || uri.startsWith("#"))) {
            throw new URIReferenceException("nothing is fetched");
          }
          return within.dereference(reference, of);
        });
    try {
      XMLSignature read = factory.unmarshalXMLSignature(context);
      return read.getSignatureValue().validate(context) && read.validate(context);
    } catch (XMLSignatureException e) {
      return false; // the key is of another kind
    }
  }

  private static boolean isValid(X509Certificate signer, Clock clock) {
    try {
      signer.checkValidity(Date.from(clock.instant()));
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  // ---- making one

  /** Signs a whole message in its header. */
  public static void sign(
      InputStream xml, OutputStream out, PrivateKey key, X509Certificate certificate)
      throws IOException {
    byte[] bytes = xml.readNBytes(LARGEST_SIGNED + 1);
    if (bytes.length > LARGEST_SIGNED) {
      throw new EdxmlUnreadable(Reason.TOO_LARGE);
    }
    Document document = document(bytes);
    List<Element> headers = named(document, EdxmlNames.EDXML_HEADER);
    if (headers.size() != 1) {
      throw new EdxmlUnreadable(headers.isEmpty() ? Reason.NOT_EDXML : Reason.AMBIGUOUS);
    }
    if (document.getElementsByTagNameNS(XMLSignature.XMLNS, SIGNATURE).getLength() > 0) {
      throw new EdxmlUnreadable(Reason.AMBIGUOUS);
    }
    try {
      XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
      KeyInfoFactory keys = factory.getKeyInfoFactory();
      KeyInfo info = keys.newKeyInfo(List.of(keys.newX509Data(List.of(certificate))));
      factory
          .newXMLSignature(whole(factory, key), info)
          .sign(new DOMSignContext(key, headers.get(0)));
      TransformerFactory transformers = TransformerFactory.newDefaultInstance();
      transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      transformers.newTransformer().transform(new DOMSource(document), new StreamResult(out));
    } catch (GeneralSecurityException
        | MarshalException
        | XMLSignatureException
        | TransformerException e) {
      throw new IOException("the message cannot be signed with this key", e);
    }
  }

  private static SignedInfo whole(XMLSignatureFactory factory, PrivateKey key)
      throws GeneralSecurityException {
    Reference reference =
        factory.newReference(
            "",
            factory.newDigestMethod(DigestMethod.SHA256, null),
            List.of(
                factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                factory.newTransform(EXCLUSIVE, (TransformParameterSpec) null)),
            null,
            null);
    String method =
        key.getAlgorithm().equals("EC")
            ? "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
            : "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    return factory.newSignedInfo(
        factory.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null),
        factory.newSignatureMethod(method, null),
        List.of(reference));
  }

  // ---- elements

  private static Document document(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // throws, and writes nothing
      return builder.parse(new InputSource(BoundedXml.whole(bytes).characters()));
    } catch (Unreadable e) {
      throw new EdxmlUnreadable(e.reason());
    } catch (SAXException | CharacterCodingException e) {
      boolean hasType = new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
      throw new EdxmlUnreadable(hasType ? Reason.FORBIDDEN : Reason.NOT_XML);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own parser lacks a feature.", e);
    }
  }

  /** By the name that the reader goes by, in any namespace and letter case. */
  private static List<Element> named(Document document, String name) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (name.equalsIgnoreCase(all.item(i).getLocalName())) {
        found.add((Element) all.item(i));
      }
    }
    return found;
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagNameNS(XMLSignature.XMLNS, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The only one, which must be a child. */
  private static Optional<Element> only(Element in, String name) {
    List<Element> found = all(in, name);
    return found.size() == 1 && found.get(0).getParentNode() == in
        ? Optional.of(found.get(0))
        : Optional.empty();
  }
}

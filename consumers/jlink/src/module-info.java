/** A host that becomes an image: the library, what it stands on, and a part of the JDK. */
module vn.example.image {
  requires dev.npsp.sdk;
}

/** A host on the module path. It has no JUnit. */
module vn.example.consumer {
  requires dev.npsp.sdk;
  requires dev.npsp.sdk.jdbc;
  requires dev.npsp.sdk.sandbox;
}

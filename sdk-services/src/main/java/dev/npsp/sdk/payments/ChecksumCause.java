package dev.npsp.sdk.payments;

/** What can make a checksum differ. More may be added. */
public enum ChecksumCause {
  /** The message has none. */
  NO_CHECKSUM,
  /** It is neither hex nor Base64. */
  NOT_HEX,
  /** It is written in Base64 in place of hex. */
  BASE64,
  /** It is written in capitals; we accept it, others may not. */
  HEX_IN_CAPITALS,
  /** The bytes are no message of this provider. */
  UNREADABLE,
  /** A signed value holds the separator or a control character and is refused, signed or not. */
  AMBIGUOUS_VALUE,
  /** It was made with the previous secret of the key ring. */
  PREVIOUS_SECRET,
  /** It was made with the key for the other direction. */
  OTHER_DIRECTION,
  /** A blank or a line end stands behind the secret, or one was taken off. */
  SECRET_BLANK,
  /** The secret is not where the rule wants it. */
  SECRET_PLACE,
  /** Another function than the rule's: HMAC in place of a plain digest, MD5, SHA-512. */
  OTHER_FUNCTION,
  /** Another separator than the rule's. */
  SEPARATOR,
  /** Text became other bytes than UTF-8. */
  ENCODING,
  /** The fields stand in another order. */
  FIELD_ORDER,
  /** A field was left out. */
  FIELD_MISSING,
  /** A separator too many at the end. */
  TRAILING_SEPARATOR,
  /** A blank around a value was signed or taken off. */
  BLANK,
  /** A value was signed in another normal form (NFC, NFD). */
  NORMAL_FORM,
  /** A value was signed without its diacritics. */
  DIACRITICS,
  /** A value was signed in other letters: capitals, small ones. */
  LETTER_CASE,
  /** A number was signed in another form: {@code 150000.0}, {@code 150,000}, hundredfold. */
  NUMBER_FORMAT,
  /** A time was signed with another hour: twelve hours in place of twenty-four. */
  TIME_FORMAT,
  /** An empty value was signed as the text {@code null}. */
  NULL_TEXT,
  /** Nothing that we know explains it: a value was changed after signing, or the secret differs. */
  UNEXPLAINED
}

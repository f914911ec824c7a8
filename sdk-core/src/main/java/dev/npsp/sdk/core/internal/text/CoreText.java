package dev.npsp.sdk.core.internal.text;

import dev.npsp.sdk.domain.internal.text.TextBundles;
import dev.npsp.sdk.domain.internal.text.TextKey;
import java.util.ResourceBundle;

/** What the errors of this module say, in two languages. */
public enum CoreText implements TextKey {

  // How an error is put together.
  ERROR,
  EXPLANATION,
  SENTENCE,
  AFTER_ATTEMPTS,
  FILE,
  QUOTED,
  NOTHING_SENT,
  NOT_READ,
  BUDGET_EMPTY,

  // The input.
  INVALID_REQUEST,
  NOT_OFFERED,
  ADDRESS_NO_VALUE,
  ADDRESS_OTHER_SEGMENT,
  ADDRESS_NOT_WHOLE,

  // The portal said no.
  REFUSED,
  CODE_OF_NO_FORM,
  NOT_FOUND,
  BUSY,
  SESSION_REFUSED_AGAIN,
  SESSION_REFUSED_ONCE,

  // No answer, or none that can be read.
  UNKNOWN,
  NO_LOGIN_AFTER,
  SESSION_REFUSED_AFTER,
  INTERRUPTED,
  INTERRUPTED_UNSENT,
  INTERRUPTED_READ,
  NO_ANSWER,
  NO_ANSWER_AND_THEN,
  NO_WHOLE_ANSWER,
  TOO_LARGE,
  ANSWER_IS,
  YES_NOT_UNDERSTOOD,
  NOT_READABLE,

  // Time.
  DEADLINE_MISSED,
  MADE_READY,
  WAITED_FOR_NODE,
  WAITED_FOR_THREAD,
  DEADLINE_MISSED_AFTER,

  // The login.
  NO_SESSION,
  AT_THE_LOGIN,
  AT_THE_LOGIN_THERE_WAS,
  LOGIN_TURNED_AWAY,
  LOGIN_FAILED,

  // Somebody else answered.
  IN_TROUBLE,
  ANSWERED_INSTEAD,
  BY_PROXY,
  BY_SECURITY_SERVER,
  BY_WEB_PAGE,
  BY_GATEWAY,
  BY_LOAD_BALANCER,
  ADAPTER_DESTINATION,
  PROXY_PASSWORD,
  GIVEN_UP,
  WRONG_ADDRESS,
  FORM_NOT_TAKEN,
  HTTPS_WANTED,
  REDIRECT,
  ASK_BETWEEN,

  // The connection.
  NO_CONNECTION,
  NO_TIME,
  NO_ADDRESS,
  NAME_TIMEOUT,
  HOST_NOT_VALID,
  NO_TLS,
  NOT_TRUSTED,
  SPEAKS_TLS,
  PROXY_REFUSED,
  PROXY_REFUSED_WITH,
  CLOSED,
  TOO_MANY_CALLS,
  FILE_CHANGED,
  CLIENT_CERTIFICATE,

  // What comes in.
  MALFORMED,
  NOT_READ_BY_SCHEME,
  WRONG_CHECKSUM,
  FOREIGN_PARTNER,
  UNKNOWN_REFERENCE,
  AMOUNT_DIFFERS,
  CURRENCY_DIFFERS,

  // What is wrong with an answer.
  NOT_WHAT_THE_PROTOCOL_SAYS,
  YES_UNDER_HTTP,
  NOT_JSON,
  MEMBER_TWICE,
  NOT_A,
  NO_AMOUNT,
  ODD_AMOUNT,
  AMOUNT_TOO_LONG,
  SUM_TOO_LARGE,
  ANSWER_WITHOUT,
  ANSWER_NO_NUMBER,

  // JSON forms of our types.
  JSON_FORM,
  JSON_NONE,
  JSON_NO_OBJECT,
  JSON_NO_TEXT,
  JSON_MISSING,
  JSON_NO_LIST,
  JSON_HOLDS_NO_TEXT,
  JSON_OTHER_FORM,
  JSON_NO_WHOLE_NUMBER,
  JSON_NO_FLAG,
  JSON_NO_MEMBERS,
  JSON_OTHER_TYPE,
  JSON_ONE_CONTENT,
  JSON_NEGATIVE,
  JSON_VERSION,

  // Credentials.
  CREDENTIALS;

  private static final TextBundles BUNDLES =
      TextBundles.of(locale -> ResourceBundle.getBundle(CoreText.class.getName(), locale));

  @Override
  public TextBundles bundles() {
    return BUNDLES;
  }
}

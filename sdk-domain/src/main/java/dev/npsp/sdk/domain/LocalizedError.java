package dev.npsp.sdk.domain;

import java.util.Locale;

/**
 * An error that explains itself in English and in Vietnamese; every exception of this library is
 * one. The message of an error of a client is in the language of that client, every other message
 * in English. Nothing that it says holds personal data or secrets, and what the portal itself
 * answered is not translated.
 */
public interface LocalizedError {

  /**
   * What happened and what to do about it.
   *
   * @param language Vietnamese where it is asked for, else English
   */
  String explanation(Locale language);

  /**
   * What to do about it, in a sentence.
   *
   * @param language Vietnamese where it is asked for, else English
   */
  String remedy(Locale language);
}

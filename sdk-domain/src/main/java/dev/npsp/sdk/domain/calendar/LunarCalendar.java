package dev.npsp.sdk.domain.calendar;

import java.time.LocalDate;

/**
 * Days of the Vietnamese lunar calendar, from the moments of new moons and the longitude of the sun
 * in Vietnam's time. Method: Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar", after Meeus,
 * "Astronomical Algorithms"; good for the years 1900 to 2199.
 */
final class LunarCalendar {

  private static final double RADIANS = Math.PI / 180;
  private static final double VIETNAM = 7.0 / 24;
  private static final double MONTH = 29.530588853;
  private static final double FIRST_NEW_MOON = 2415021.076998695;

  /** The Julian day number of 1 January 1970. */
  private static final int EPOCH = 2440588;

  private LunarCalendar() {}

  /** The day of the common calendar; of the months 1 to 10, which begin in the same year. */
  static LocalDate day(int day, int month, int year) {
    int before = monthOfWinterSolstice(year - 1);
    int after = monthOfWinterSolstice(year);
    int offset = month + 1;
    // thirteen months from solstice to solstice: one of them is a leap month
    if (after - before > 365 && offset >= leapMonth(before)) {
      offset++;
    }
    int start = newMoonDay(index(before) + offset);
    return LocalDate.ofEpochDay((long) start + day - 1 - EPOCH);
  }

  private static int index(int newMoon) {
    return (int) Math.floor((newMoon - FIRST_NEW_MOON) / MONTH + 0.5);
  }

  /** The first day of the eleventh month, which holds the winter solstice. */
  private static int monthOfWinterSolstice(int year) {
    long last = LocalDate.of(year, 12, 31).toEpochDay() + EPOCH;
    int index = (int) Math.floor((last - 2415021) / MONTH);
    int start = newMoonDay(index);
    return twelfthOfTheSun(start) >= 9 ? newMoonDay(index - 1) : start;
  }

  /** How many months after the eleventh the leap month is: the first in which the sun stays. */
  private static int leapMonth(int eleventh) {
    int first = index(eleventh);
    int months = 1;
    int before;
    int now = twelfthOfTheSun(newMoonDay(first + months));
    do {
      before = now;
      months++;
      now = twelfthOfTheSun(newMoonDay(first + months));
    } while (now != before && months < 14);
    return months - 1;
  }

  private static int newMoonDay(int index) {
    return (int) Math.floor(newMoon(index) + 0.5 + VIETNAM);
  }

  private static double newMoon(int index) {
    double t = index / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        2415020.75933
            + 29.53058868 * index
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    double sun = 359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3;
    double latitude = 21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3;
    double correction =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * latitude)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * latitude + sun)
            - 0.0004 * sin(2 * latitude - sun)
            - 0.0006 * sin(2 * latitude + moon)
            + 0.0010 * sin(2 * latitude - moon)
            + 0.0005 * sin(2 * moon + sun);
    return mean + correction - (-0.000278 + 0.000265 * t + 0.000262 * t2);
  }

  /** In which twelfth of its way the sun stands at the beginning of that day, from 0 to 11. */
  private static int twelfthOfTheSun(int day) {
    double t = (day - 2451545.5 - VIETNAM) / 36525;
    double t2 = t * t;
    double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    double longitude =
        280.46645
            + 36000.76983 * t
            + 0.0003032 * t2
            + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    double turns = longitude / 360;
    return (int) Math.floor((turns - Math.floor(turns)) * 12);
  }

  private static double sin(double degrees) {
    return Math.sin(degrees * RADIANS);
  }
}

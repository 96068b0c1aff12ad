#include "core/conversation/speech/times.hpp"

#include <gtest/gtest.h>

namespace rb {
namespace {

using std::chrono::local_days;

[[nodiscard]] LocalTime at(int year, unsigned month, unsigned day, int hour, int minute) {
  return local_days{std::chrono::year{year} / month / day} + std::chrono::hours{hour} +
         std::chrono::minutes{minute};
}

struct Said {
  LocalTime when;
  const char* spoken_en;
  const char* spoken_es;
  const char* written_en;
  const char* written_es;
};

TEST(Times, AreSaidAndWrittenInBothLanguages) {
  const Said table[] = {
      {at(2026, 10, 13, 9, 30), "Tuesday, October 13 at 9:30 AM", "martes 13 de octubre a las 9:30",
       "Tue Oct 13, 9:30 AM", "mar 13 oct, 9:30"},
      {at(2026, 10, 14, 13, 5), "Wednesday, October 14 at 1:05 PM",
       "miércoles 14 de octubre a la 1:05 de la tarde", "Wed Oct 14, 1:05 PM",
       "mié 14 oct, 1:05 pm"},
      {at(2026, 8, 1, 12, 0), "Saturday, August 1 at 12:00 PM",
       "sábado 1 de agosto a las 12:00 de la tarde", "Sat Aug 1, 12:00 PM", "sáb 1 ago, 12:00 pm"},
      {at(2026, 12, 31, 19, 0), "Thursday, December 31 at 7:00 PM",
       "jueves 31 de diciembre a las 7:00 de la noche", "Thu Dec 31, 7:00 PM",
       "jue 31 dic, 7:00 pm"},
      {at(2027, 1, 3, 0, 15), "Sunday, January 3 at 12:15 AM",
       "domingo 3 de enero a las 12:15 de la noche", "Sun Jan 3, 12:15 AM", "dom 3 ene, 12:15"},
      {at(2028, 2, 29, 1, 0), "Tuesday, February 29 at 1:00 AM", "martes 29 de febrero a la 1:00",
       "Tue Feb 29, 1:00 AM", "mar 29 feb, 1:00"},
  };
  for (const Said& row : table) {
    EXPECT_EQ(time_words(row.when, Tongue::english, TimeForm::spoken), row.spoken_en);
    EXPECT_EQ(time_words(row.when, Tongue::spanish, TimeForm::spoken), row.spoken_es);
    EXPECT_EQ(time_words(row.when, Tongue::english, TimeForm::written), row.written_en);
    EXPECT_EQ(time_words(row.when, Tongue::spanish, TimeForm::written), row.written_es);
    EXPECT_EQ(time_words(row.when, Tongue::other, TimeForm::spoken), row.spoken_en);
  }
}

void expect_wish(const TimeWish& wish, const char* english, const char* spanish) {
  EXPECT_EQ(wish_words(wish, Tongue::english), english);
  EXPECT_EQ(wish_words(wish, Tongue::spanish), spanish);
}

TEST(Wishes, NameDays) {
  TimeWish wish;
  expect_wish(wish, "any time", "a cualquier hora");
  wish.earliest = true;
  expect_wish(wish, "as soon as possible", "lo antes posible");
  wish.weekdays = 0b0101010;
  expect_wish(wish, "Monday, Wednesday or Friday", "el lunes, el miércoles o el viernes");
  wish.weekdays = 0b0000100;
  expect_wish(wish, "Tuesday", "el martes");
  wish.part = PartOfDay::afternoon;
  expect_wish(wish, "Tuesday in the afternoon", "el martes por la tarde");
}

TEST(Wishes, NameDates) {
  const std::chrono::sys_days tuesday{std::chrono::year{2026} / 10 / 13};
  TimeWish wish;
  wish.from = tuesday;
  expect_wish(wish, "from Tuesday, October 13", "desde el martes 13 de octubre");
  wish.until = tuesday;
  wish.weekdays = 0b0000100;
  expect_wish(wish, "Tuesday, October 13", "el martes 13 de octubre");
  wish.part = PartOfDay::evening;
  expect_wish(wish, "Tuesday, October 13 in the evening", "el martes 13 de octubre por la noche");
  wish = {};
  wish.from = tuesday;
  wish.until = tuesday + std::chrono::days{3};
  expect_wish(wish, "from Tuesday, October 13 until Friday, October 16",
              "desde el martes 13 de octubre hasta el viernes 16 de octubre");
}

TEST(Wishes, NameHours) {
  TimeWish wish;
  wish.not_before = 15 * 60;
  expect_wish(wish, "after 3:00 PM", "después de las 3:00 de la tarde");
  wish.not_after = 15 * 60;
  expect_wish(wish, "at 3:00 PM", "a las 3:00 de la tarde");
  wish.not_before = 9 * 60;
  expect_wish(wish, "between 9:00 AM and 3:00 PM", "entre las 9:00 y las 3:00 de la tarde");
  wish.not_before.reset();
  wish.part = PartOfDay::afternoon;
  expect_wish(wish, "in the afternoon before 3:00 PM",
              "por la tarde antes de las 3:00 de la tarde");
  wish = {};
  wish.not_before = wish.not_after = 13 * 60;
  expect_wish(wish, "at 1:00 PM", "a la 1:00 de la tarde");
}

TEST(Greetings, GoByTheClock) {
  EXPECT_EQ(good_day(at(2026, 10, 5, 11, 59), Tongue::english), "Good morning");
  EXPECT_EQ(good_day(at(2026, 10, 5, 12, 0), Tongue::english), "Good afternoon");
  EXPECT_EQ(good_day(at(2026, 10, 5, 18, 0), Tongue::english), "Good evening");
  EXPECT_EQ(good_day(at(2026, 10, 5, 9, 0), Tongue::spanish), "Buenos días");
  EXPECT_EQ(good_day(at(2026, 10, 5, 17, 59), Tongue::spanish), "Buenas tardes");
  EXPECT_EQ(good_day(at(2026, 10, 5, 20, 0), Tongue::spanish), "Buenas noches");
}

}  // namespace
}  // namespace rb

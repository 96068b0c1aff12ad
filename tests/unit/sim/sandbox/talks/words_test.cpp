// What people say means what they mean: the grammar that the daemon reads with is the judge.
#include <gtest/gtest.h>

#include "core/conversation/grammar/read_reply.hpp"
#include "core/conversation/speech/times.hpp"
#include "sim/sandbox/people/persons.hpp"
#include "sim/sandbox/talks/words.hpp"

namespace rb::sim::sandbox {
namespace {

using namespace std::chrono;

constexpr LocalTime kNow{local_days{year{2026} / October / 12} + 10h};
constexpr std::array<Asked, kAsked> kAllAsked{Asked::open,      Asked::yes_no,     Asked::offer,
                                              Asked::time_wish, Asked::birth_date, Asked::rating};

Reading meaning(Intent intent) {
  Reading reading;
  reading.add(intent);
  return reading;
}
Reading wishing(Intent intent, const TimeWish& wish) {
  Reading reading = meaning(intent);
  reading.when = wish;
  return reading;
}

// Those that modelled patients have, and some more.
std::vector<TimeWish> wishes() {
  std::vector<TimeWish> all(10);
  all[1].part = PartOfDay::morning;
  all[2].part = PartOfDay::afternoon;
  all[3].part = PartOfDay::evening;
  all[4].not_before = 15 * 60;
  all[5].not_after = 12 * 60;
  all[6].weekdays = 0b0001010;  // Monday, Wednesday
  all[7].weekdays = 0b0000100;
  all[7].part = PartOfDay::morning;
  all[8].earliest = true;
  all[9].from = all[9].until = sys_days{year{2026} / October / 20};
  return all;
}

// Calls `check` with what people say for a reading, by both ways, in both languages and in every
// wording, and with what the grammar reads in it.
template <class Check>
void in_every_way(const Reading& reading, Asked asked, const Check& check) {
  const std::array<OfferedSlot, 3> offered{
      OfferedSlot{LocalTime{local_days{year{2026} / October / 13} + 9h + 30min}, {}, {}},
      OfferedSlot{LocalTime{local_days{year{2026} / October / 14} + 14h + 15min}, {}, {}},
      OfferedSlot{LocalTime{local_days{year{2026} / October / 16} + 17h + 40min}, {}, {}}};
  for (const Tongue tongue : {Tongue::english, Tongue::spanish}) {
    for (const Channel channel : {Channel::voice, Channel::text}) {
      for (std::uint64_t bits = 0; bits < 32; ++bits) {
        // The last five bits: wording, wording of the wish in it, key.
        const std::uint64_t drawn = (bits & 3U) | ((bits >> 2U & 3U) << 4U) | (bits >> 4U << 32U);
        const Uttered said =
            in_words(reading, {.tongue = tongue, .channel = channel, .asked = asked}, drawn);
        EXPECT_FALSE(said.words.empty());
        ReadingContext context{.language = tongue, .now = kNow, .asked = asked, .offered = {}};
        if (asked == Asked::offer) context.offered = offered;
        const Reading read = read_reply(said.words, context);
        SCOPED_TRACE(said.words + " read as " +
                     std::string(kIntentNames[static_cast<std::size_t>(read.primary())]) + " " +
                     (read.when ? wish_words(*read.when, Tongue::english) : "-") + " at " +
                     std::to_string(static_cast<int>(asked)));
        check(said, read);
      }
    }
  }
}

// As a dialogue takes it: "call me at three" names nobody who is to call.
bool is_callback(const Reading& read) {
  const bool named = read.primary() == Intent::person && read.has(Intent::callback);
  return read.primary() == Intent::callback || (named && !read.names_staff);
}

TEST(Words, MeanTheSameAtEveryQuestion) {
  for (const Asked asked : kAllAsked) {
    for (const Intent intent : {Intent::stop, Intent::symptoms, Intent::person,
                                Intent::wrong_person, Intent::repeat, Intent::unclear}) {
      in_every_way(meaning(intent), asked, [&](const Uttered&, const Reading& read) {
        EXPECT_EQ(read.primary(), intent);
        EXPECT_FALSE(read.date || read.choice);
      });
    }
    TimeWish wish;
    wish.part = PartOfDay::afternoon;
    in_every_way(wishing(Intent::callback, wish), asked, [&](const Uttered&, const Reading& read) {
      EXPECT_TRUE(is_callback(read));
      EXPECT_EQ(read.when, wish);
    });
  }
}

TEST(Words, SayWhenToCallBack) {
  for (const TimeWish& wish : wishes()) {
    if (wish == TimeWish{} || wish.earliest)
      continue;  // "call me whenever" says no more than "call me"
    in_every_way(wishing(Intent::callback, wish), Asked::yes_no,
                 [&](const Uttered&, const Reading& read) {
                   EXPECT_TRUE(is_callback(read));
                   EXPECT_EQ(read.when, wish);
                 });
  }
}

TEST(Words, SayYesAndNo) {
  for (const Asked asked : {Asked::yes_no, Asked::open}) {
    in_every_way(meaning(Intent::yes), asked, [&](const Uttered& said, const Reading& read) {
      EXPECT_TRUE(said.keyed ? read.number == 1 : read.primary() == Intent::yes);
    });
  }
  // Of times that are offered, a no refuses them all.
  for (const Asked asked : {Asked::yes_no, Asked::time_wish, Asked::offer}) {
    in_every_way(meaning(Intent::no), asked, [&](const Uttered& said, const Reading& read) {
      EXPECT_TRUE(said.keyed
                      ? read.number == 2
                      : read.primary() == Intent::no ||
                            (asked == Asked::offer && read.primary() == Intent::none_of_them));
    });
  }
}

TEST(Words, WishForTimes) {
  for (const TimeWish& wish : wishes()) {
    in_every_way(wishing(Intent::time_wish, wish), Asked::time_wish,
                 [&](const Uttered&, const Reading& read) {
                   EXPECT_EQ(read.primary(), Intent::time_wish);
                   EXPECT_EQ(read.when, wish);
                 });
    if (wish.from) continue;  // not read beside a refusal
    Reading others = wishing(Intent::none_of_them, wish);
    others.add(Intent::time_wish);
    in_every_way(others, Asked::offer, [&](const Uttered&, const Reading& read) {
      EXPECT_EQ(read.primary(), Intent::none_of_them);
      EXPECT_EQ(read.when, wish == TimeWish{} ? std::nullopt : std::optional(wish));
    });
  }
}

TEST(Words, ChooseAndRefuse) {
  for (std::uint8_t position = 0; position < 3; ++position) {
    Reading reading = meaning(Intent::choice);
    reading.choice = position;
    in_every_way(reading, Asked::offer, [&](const Uttered&, const Reading& read) {
      EXPECT_EQ(read.primary(), Intent::choice);
      EXPECT_EQ(read.choice, position);
    });
  }
  in_every_way(meaning(Intent::none_of_them), Asked::offer,
               [&](const Uttered&, const Reading& read) {
                 EXPECT_EQ(read.primary(), Intent::none_of_them);
                 EXPECT_FALSE(read.when || read.choice);
               });
}

TEST(Words, TellBirthDatesAndRatings) {
  for (std::uint32_t i = 0; i < 200; ++i) {
    Reading reading = meaning(Intent::information);
    reading.date = person_of(7, PatientId{i}).birth;
    ASSERT_TRUE(reading.date->ok());
    in_every_way(reading, Asked::birth_date, [&](const Uttered&, const Reading& read) {
      EXPECT_EQ(read.primary(), Intent::information);
      EXPECT_EQ(read.date, reading.date);
    });
  }
  for (std::int32_t number = 1; number <= 5; ++number) {
    Reading reading = meaning(Intent::information);
    reading.number = number;
    in_every_way(reading, Asked::rating, [&](const Uttered&, const Reading& read) {
      EXPECT_EQ(read.primary(), Intent::information);
      EXPECT_EQ(read.number, number);
    });
  }
}

}  // namespace
}  // namespace rb::sim::sandbox

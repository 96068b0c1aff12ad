#include "core/outreach/contact_time.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

// Open 09:00-12:00 and 13:00-20:00 every day in Phoenix, which has no daylight saving; dayparts
// morning 09-12, afternoon 13-17, evening 17-20.
class ContactTime : public testing::Test {
 protected:
  ContactTime() {
    add(hours({{9, 12}, {13, 20}}));
    add(hours({{9, 12}}));
    add(hours({{13, 17}}));
    add(hours({{17, 20}}));
    q.earliest = at("2026-10-05 08:00");
    q.needs = 10min;
    q.assignment = AssignmentId{7};
  }

  static WeeklyHours hours(std::initializer_list<std::pair<int, int>> ranges) {
    WeeklyHours h;
    for (const auto& [from, to] : ranges) h.add(0x7F, {from * 60, to * 60});
    return h;
  }
  void add(const WeeklyHours& h) {
    WindowSpec spec;
    spec.layers.push_back(
        {.closer = Closer::policy, .rule = "test", .hours = h, .closed_days = {}});
    spec.zones = {ZoneId{3}};
    windows.emplace_back(spec, *test_zones(), at("2026-10-05 00:00"), at("2026-10-12 00:00"));
  }
  static Instant at(const char* text) { return at_local(text, (*test_zones())[ZoneId{3}]); }
  [[nodiscard]] std::string chosen(const AnswerScores* scores = nullptr) const {
    const Instant due = choose_time(q, windows, scores);
    return local_text(due, (*test_zones())[ZoneId{3}]);
  }

  std::vector<ContactWindow> windows;
  TimeQuestion q;
};

// Scores by hour of the day.
class HourScores final : public AnswerScores {
 public:
  explicit HourScores(std::map<int, std::uint32_t> by_hour) : by_hour_(std::move(by_hour)) {}
  [[nodiscard]] std::uint32_t score_ppm(Instant at, std::uint8_t) const override {
    const auto local = (*test_zones())[ZoneId{3}].to_local(at).time_since_epoch();
    const int hour = static_cast<int>(std::chrono::floor<std::chrono::hours>(local).count() % 24);
    const auto found = by_hour_.find(hour);
    return found == by_hour_.end() ? 1 : found->second;
  }

 private:
  std::map<int, std::uint32_t> by_hour_;
};

TEST_F(ContactTime, FixedIsTheFirstMomentThatFits) {
  EXPECT_EQ(chosen(), "Mon 2026-10-05 09:00:00");
  q.earliest = at("2026-10-05 10:30");
  EXPECT_EQ(chosen(), "Mon 2026-10-05 10:30:00");
  q.earliest = at("2026-10-05 11:50");
  EXPECT_EQ(chosen(), "Mon 2026-10-05 11:50:00");
  q.earliest = at("2026-10-05 11:50:01");
  EXPECT_EQ(chosen(), "Mon 2026-10-05 13:00:00");
  q.earliest = at("2026-10-05 19:55");
  EXPECT_EQ(chosen(), "Tue 2026-10-06 09:00:00");
}

TEST_F(ContactTime, NeverBeyondTheHorizon) {
  q.earliest = at("2026-10-11 19:55");
  EXPECT_EQ(chosen(), "never");
  q.earliest = kNever;
  EXPECT_EQ(chosen(), "never");
  q.earliest = at("2026-10-05 08:00");
  q.needs = 8h;
  EXPECT_EQ(chosen(), "never");
}

TEST_F(ContactTime, DifferentIsNotTheLastDaypart) {
  q.choice = DaypartChoice::different;
  q.last_daypart = 0;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 13:00:00");
  q.last_daypart = 1;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 09:00:00");
  q.last_daypart = 2;
  q.earliest = at("2026-10-05 18:00");
  EXPECT_EQ(chosen(), "Tue 2026-10-06 09:00:00");
}

TEST_F(ContactTime, DifferentIsDroppedWhereThereIsOneDaypart) {
  windows.resize(2);
  q.choice = DaypartChoice::different;
  q.last_daypart = 0;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 09:00:00");
}

TEST_F(ContactTime, SameIsTheLastDaypartIfThereIsOne) {
  q.choice = DaypartChoice::same;
  q.last_daypart = 2;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 17:00:00");
  q.last_daypart = -1;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 09:00:00");
}

TEST_F(ContactTime, RotationFollowsTheOrderOfTheList) {
  q.strategy = Strategy::rotate_dayparts;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 09:00:00");  // nothing before
  q.last_daypart = 0;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 13:00:00");
  q.last_daypart = 1;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 17:00:00");
  q.last_daypart = 2;
  q.earliest = at("2026-10-05 17:30");
  EXPECT_EQ(chosen(), "Tue 2026-10-06 09:00:00");
}

TEST_F(ContactTime, PreferenceComesFirstThenTheModel) {
  q.strategy = Strategy::preference_then_model;
  q.preferred_daypart = 2;
  const HourScores scores({{9, 100'000}, {13, 300'000}, {17, 200'000}});
  EXPECT_EQ(chosen(&scores), "Mon 2026-10-05 17:00:00");
  q.calls_before = 1;
  EXPECT_EQ(chosen(&scores), "Mon 2026-10-05 13:00:00");
  EXPECT_EQ(chosen(nullptr), "Mon 2026-10-05 09:00:00");  // no model: the earliest
  q.calls_before = 0;
  q.preferred_daypart = 5;  // not a daypart of this policy
  EXPECT_EQ(chosen(&scores), "Mon 2026-10-05 13:00:00");
}

TEST_F(ContactTime, OfEqualScoresTheEarlier) {
  q.strategy = Strategy::preference_then_model;
  q.earliest = at("2026-10-05 16:00");
  const HourScores scores({{9, 5}, {16, 5}, {17, 5}});
  EXPECT_EQ(chosen(&scores), "Mon 2026-10-05 16:00:00");
}

TEST_F(ContactTime, ThePreferenceDoesNotOverruleDifferent) {
  q.strategy = Strategy::preference_then_model;
  q.preferred_daypart = 2;
  q.last_daypart = 2;
  q.choice = DaypartChoice::different;
  EXPECT_EQ(chosen(), "Mon 2026-10-05 09:00:00");
}

TEST_F(ContactTime, ADaypartWithoutRoomIsPassedOver) {
  q.choice = DaypartChoice::same;
  q.last_daypart = 2;
  q.needs = 2h;
  q.earliest = at("2026-10-05 18:30");  // the evening has 90 minutes left
  EXPECT_EQ(chosen(), "Tue 2026-10-06 17:00:00");
}

TEST_F(ContactTime, StartsThatMeetAtAnOpeningAreSpread) {
  q.spread = 2h;
  std::set<Instant> starts;
  for (std::uint32_t i = 0; i < 200; ++i) {
    q.assignment = AssignmentId{i};
    const Instant due = choose_time(q, windows, nullptr);
    EXPECT_GE(due, at("2026-10-05 09:00"));
    EXPECT_LT(due, at("2026-10-05 10:30"));  // half of the three hours is less than the spread
    EXPECT_EQ(choose_time(q, windows, nullptr), due);
    starts.insert(due);
  }
  EXPECT_GT(starts.size(), 190U);
}

TEST_F(ContactTime, WhoComesWhileItIsOpenIsNotSpread) {
  q.spread = 2h;
  q.earliest = at("2026-10-05 10:00");
  EXPECT_EQ(chosen(), "Mon 2026-10-05 10:00:00");
}

TEST_F(ContactTime, SpreadStartsStillFit) {
  q.spread = 24h;
  q.needs = 2h + 30min;
  for (std::uint32_t i = 0; i < 200; ++i) {
    q.assignment = AssignmentId{i};
    const Instant due = choose_time(q, windows, nullptr);
    EXPECT_LE(due + q.needs, at("2026-10-05 12:00"));
  }
}

TEST_F(ContactTime, ExploringReachesEveryDaypartThatIsAllowed) {
  q.explore_ppm = 1'000'000;
  std::set<std::int8_t> dayparts;
  for (std::uint32_t i = 0; i < 100; ++i) {
    q.assignment = AssignmentId{i};
    dayparts.insert(daypart_at(choose_time(q, windows, nullptr), windows));
  }
  EXPECT_EQ(dayparts, (std::set<std::int8_t>{0, 1, 2}));
  q.choice = DaypartChoice::different;
  q.last_daypart = 1;
  dayparts.clear();
  for (std::uint32_t i = 0; i < 100; ++i) {
    q.assignment = AssignmentId{i};
    dayparts.insert(daypart_at(choose_time(q, windows, nullptr), windows));
  }
  EXPECT_EQ(dayparts, (std::set<std::int8_t>{0, 2}));
}

TEST_F(ContactTime, ExploringTakesItsShare) {
  q.explore_ppm = 100'000;
  int explored = 0;
  for (std::uint32_t i = 0; i < 3000; ++i) {
    q.assignment = AssignmentId{i};
    // Two of three explored starts leave the morning.
    explored += daypart_at(choose_time(q, windows, nullptr), windows) == 0 ? 0 : 1;
  }
  EXPECT_NEAR(explored, 200, 50);
}

TEST_F(ContactTime, FirstStartsCountOpenTimeOnly) {
  const auto start = [&](const char* from, Millis jitter) {
    return local_text(first_start(at(from), jitter, 10min, windows[0]), (*test_zones())[ZoneId{3}]);
  };
  EXPECT_EQ(start("2026-10-05 08:00", 0min), "Mon 2026-10-05 09:00:00");
  EXPECT_EQ(start("2026-10-05 08:00", 1h), "Mon 2026-10-05 10:00:00");
  EXPECT_EQ(start("2026-10-05 08:00", 2h + 50min), "Mon 2026-10-05 11:50:00");
  // 09:00-11:50 is used up: what is left goes on at 13:00.
  EXPECT_EQ(start("2026-10-05 08:00", 3h), "Mon 2026-10-05 13:09:59.999");
  EXPECT_EQ(start("2026-10-05 08:00", 300h), "never");
  EXPECT_EQ(start("2026-10-05 19:51", 1h), "Tue 2026-10-06 10:00:00");
}

TEST_F(ContactTime, HowLongAChoiceHolds) {
  const auto until = [&](DaypartChoice choice, std::int8_t last, const char* from) {
    const Instant over = choice_holds_until(choice, last, at(from), windows);
    return over == kNever ? "for good" : local_text(over, (*test_zones())[ZoneId{3}]);
  };
  EXPECT_EQ(until(DaypartChoice::different, 1, "2026-10-05 10:00"), "Mon 2026-10-05 12:59:59.999");
  EXPECT_EQ(until(DaypartChoice::different, 0, "2026-10-05 18:00"), "Tue 2026-10-06 08:59:59.999");
  EXPECT_EQ(until(DaypartChoice::same, 0, "2026-10-05 10:00"), "Mon 2026-10-05 11:59:59.999");
  // Given up where it could not be had, and nothing to keep to.
  EXPECT_EQ(until(DaypartChoice::different, 0, "2026-10-05 10:00"), "for good");
  EXPECT_EQ(until(DaypartChoice::same, 1, "2026-10-05 10:00"), "for good");
  EXPECT_EQ(until(DaypartChoice::any, 0, "2026-10-05 10:00"), "for good");
  EXPECT_EQ(until(DaypartChoice::different, -1, "2026-10-05 10:00"), "for good");
}

TEST_F(ContactTime, DaypartOfAMoment) {
  EXPECT_EQ(daypart_at(at("2026-10-05 08:59"), windows), -1);
  EXPECT_EQ(daypart_at(at("2026-10-05 09:00"), windows), 0);
  EXPECT_EQ(daypart_at(at("2026-10-05 12:00"), windows), -1);
  EXPECT_EQ(daypart_at(at("2026-10-05 16:59:59"), windows), 1);
  EXPECT_EQ(daypart_at(at("2026-10-05 17:00"), windows), 2);
}

}  // namespace
}  // namespace rb::test

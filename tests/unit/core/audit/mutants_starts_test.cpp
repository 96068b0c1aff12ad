// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: first starts, their spread and their ramp.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

constexpr std::uint32_t kCrowd = 250;

// A crowd enrolled in the flu campaign on Monday at eight, an hour before the window opens; when
// the i-th of them is due.
Names crowd_due(const std::function<Instant(std::uint32_t)>& due_of, Millis spread,
                const std::vector<std::pair<int, Millis>>& ramp = {}) {
  Story story = opening();
  Pacing& pacing =
      *story.records[1].mutable_campaign_definition()->mutable_policy()->mutable_pacing();
  pacing.mutable_spread()->set_ms(spread.count());
  for (const auto& [percent, lasts] : ramp) {
    RampStage& stage = *pacing.add_ramp();
    stage.mutable_share()->set_ppm(percent * 10'000);
    stage.mutable_for_()->set_ms(lasts.count());
  }
  for (std::uint32_t i = 0; i < kCrowd; ++i) {
    const std::uint32_t patient = 5 + i;
    auto& body = *story.event().mutable_patient_registered();
    body.set_patient(patient);
    body.set_place(0);
    body.set_consent(true);
    body.add_phones()->set_phone(patient);
  }
  for (std::uint32_t i = 0; i < kCrowd; ++i) story.enrol(0, 5 + i, due_of(i));
  return broken_in(story);
}

// The i-th of the crowd, spread evenly over a time.
Millis share_of(Millis time, std::uint32_t i) {
  return time * i / kCrowd;
}

TEST(mutant_i11, starts_that_are_not_spread) {
  EXPECT_EQ(crowd_due([](auto) { return ny(5, 9); }, 4h), Names{"I11"});
  EXPECT_EQ(crowd_due([](auto i) { return ny(5, 9) + share_of(1h, i); }, 4h), Names{"I11"});
  EXPECT_EQ(crowd_due([](auto i) { return ny(5, 9) + share_of(4h, i); }, 4h), kClean);
  EXPECT_EQ(crowd_due([](auto) { return ny(5, 9); }, 0h), kClean) << "no spread was asked for";
}

TEST(twin_i11, more_than_half_in_the_first_half_by_chance) {
  EXPECT_EQ(crowd_due([](auto i) { return ny(5, 9) + (i % 5 < 3 ? 1h : 3h); }, 4h), kClean);
}

TEST(mutant_i11, a_start_after_the_whole_spread) {
  const auto last_at = [](Instant last) {
    return crowd_due([&](auto i) { return i + 1 < kCrowd ? ny(5, 9) + share_of(4h, i) : last; },
                     4h);
  };
  EXPECT_EQ(last_at(ny(5, 13, 1)), Names{"I11"});
  EXPECT_EQ(last_at(ny(5, 13)), kClean);
}

TEST(mutant_i11, a_spread_goes_on_with_the_next_window) {
  const auto last_at = [](Instant last) {
    return crowd_due([&](auto i) { return i + 1 < kCrowd ? ny(5, 9) + share_of(10h, i) : last; },
                     12h);
  };
  // Texts may begin from 9:00 to 19:45, so the twelfth hour of them ends on Tuesday at 10:15.
  EXPECT_EQ(last_at(ny(6, 10, 14)), kClean);
  EXPECT_EQ(last_at(ny(6, 10, 16)), Names{"I11"});
}

TEST(mutant_i11, a_stage_of_the_ramp_that_is_skipped) {
  const std::vector<std::pair<int, Millis>> ramp = {{10, 24h}, {100, 0h}};
  EXPECT_EQ(crowd_due([](auto i) { return ny(5, 9) + share_of(4h, i); }, 4h, ramp), Names{"I11"});
  const auto in_stages = [](int percent) {
    return [percent](std::uint32_t i) {
      const bool first = static_cast<int>(i % 100) < percent;
      return (first ? ny(5, 9) : ny(6, 9)) + share_of(4h, i);
    };
  };
  EXPECT_EQ(crowd_due(in_stages(50), 4h, ramp), Names{"I11"});
  EXPECT_EQ(crowd_due(in_stages(14), 4h, ramp), kClean) << "by chance";
  EXPECT_EQ(crowd_due(in_stages(10), 4h, ramp), kClean);
}

TEST(mutant_i11, a_start_after_the_last_stage_and_the_spread) {
  const std::vector<std::pair<int, Millis>> ramp = {{10, 24h}, {100, 0h}};
  const auto last_at = [&](Instant last) {
    return crowd_due([&](auto i) { return i + 1 < kCrowd ? ny(6, 9) + share_of(4h, i) : last; }, 4h,
                     ramp);
  };
  EXPECT_EQ(last_at(ny(6, 13)), kClean);
  EXPECT_EQ(last_at(ny(6, 13, 1)), Names{"I11"});
}

TEST(mutant_i11, due_before_it_was_enrolled) {
  Story story = opening();
  story.enrol(0, 0, ny(5, 7));
  EXPECT_EQ(broken_in(story), Names{"I11"});
}

}  // namespace
}  // namespace rb::audit::test

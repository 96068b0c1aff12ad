// What holds of a tenant's plan, however its patients seek, ask, refuse and leave, others take
// times, and free times are read: nobody's time is anybody else's, nobody is planned a time that
// they said no to or that is gone, and no more is on offer than may be.
#include "prod/plans/plan_book.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/base/random.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::prod {
namespace {

using matching::PlanNews;
using matching::Turn;
using What = PlanNews::What;

constexpr std::uint64_t kRuns = 400;
constexpr std::uint32_t kPatients = 12;
constexpr std::uint32_t kTimes = 16;
constexpr std::uint32_t kOffersOut = 3;
constexpr CampaignId kCampaign{0};
const Instant kMonday = instant_from_ms(1'791'216'000'000);

struct Told {
  std::uint32_t time = 0;
  What how = What::offered;  // or held, accepted
};

class RandomPlan {
 public:
  explicit RandomPlan(std::uint64_t seed) : seed_(seed), book_(test::test_zones(), ZoneId{0}) {
    book_.take(plan_step::CampaignPlans{
        kCampaign,
        {{.plan = BookingPlan::together, .offers_out = kOffersOut, .again = 1min, .lead = 1h},
         1h}});
  }

  void run() {
    for (int step = 0; step < 120 && !testing::Test::HasFailure(); ++step) {
      now_ += std::chrono::seconds{30 + below(600)};
      something();
      look();
    }
  }
  [[nodiscard]] int plans_made() const { return plans_made_; }

 private:
  std::uint64_t below(std::uint64_t n) {
    return draw_below({seed_, Stream::test, 0, counter_++}, n);
  }
  [[nodiscard]] static FoundTime time(std::uint32_t i) {
    return {.slot = "s" + std::to_string(i),
            .practitioner = "Practitioner/" + std::to_string(i % 3),
            .service_type = {},
            .start = kMonday + kDay + i * 3h};
  }
  [[nodiscard]] bool had(std::uint32_t i) const {
    return std::any_of(told_.begin(), told_.end(),
                       [&](const auto& one) { return one.second.time == i; });
  }
  void news(What what, std::uint32_t patient, std::uint32_t about) {
    PlanNews news;
    news.what = what;
    news.patient = patient == kPatients ? PatientId::none() : PatientId{patient};
    news.until = now_ + kDay;
    book_.take(plan_step::Happened{news, time(about)});
  }
  [[nodiscard]] BookingOrder order(std::uint32_t patient) const {
    BookingOrder one{.request = RequestId{1}, .booking = BookingId{0}};
    one.who = PatientId{patient};
    one.campaign = kCampaign;
    one.service_type = "a";
    return one;
  }

  void something() {
    const auto patient = static_cast<std::uint32_t>(below(kPatients));
    const auto told = told_.find(patient);
    switch (below(8)) {
      case 0:
      case 1:
        return seek(patient);
      case 2:
        return read();
      case 3:  // somebody whom no plan knows takes a free time
        return take_elsewhere(static_cast<std::uint32_t>(below(kTimes)));
      case 4:
        if (told == told_.end() || told->second.how != What::offered) return ask(patient);
        news(What::held, patient, told->second.time);
        told->second.how = What::held;
        return;
      case 5:
        if (told == told_.end() || told->second.how != What::offered) return ask(patient);
        news(What::declined, patient, told->second.time);
        declined_.insert({patient, told->second.time});
        told_.erase(told);
        return;
      case 6:
        if (told == told_.end() || told->second.how != What::held) return ask(patient);
        news(What::accepted, patient, told->second.time);
        told->second.how = What::accepted;
        return;
      default:
        return ask(patient);
    }
  }

  void seek(std::uint32_t patient) {
    if (!seeking_.insert(patient).second) return;
    plan_step::Seeks step;
    step.campaign = kCampaign;
    step.service_type = "a";
    step.seeker.patient = PatientId{patient};
    step.seeker.lost = kMonday + below(4) * kDay;
    step.seeker.not_before = kMonday;
    step.seeker.fine_until = kNever;
    step.seeker.urgency = below(4) == 0 ? Urgency::urgent : Urgency::routine;
    book_.take(step);
  }

  // What is taken while it is read may still show as free.
  void read() {
    if (!book_.wants_round(now_)) return;
    std::vector<SoughtTime> free;
    book_.reading_begins();
    for (std::uint32_t i = 0; i < kTimes; ++i) {
      if (!gone_.contains(i)) free.push_back({time(i), "a"});
    }
    if (below(3) == 0) take_elsewhere(static_cast<std::uint32_t>(below(kTimes)));
    book_.run(now_, free, below(4) == 0);
  }

  void take_elsewhere(std::uint32_t i) {
    if (had(i) || !gone_.insert(i).second) return;
    news(What::accepted, kPatients, i);
  }

  void ask(std::uint32_t patient) {
    if (!seeking_.contains(patient) || told_.contains(patient)) return;
    const auto answer = book_.ask(now_, order(patient));
    if (answer.turn != Turn::planned) return;
    const auto i = static_cast<std::uint32_t>(std::stoul(answer.time.slot.substr(1)));
    ++plans_made_;
    EXPECT_FALSE(had(i)) << "s" << i << " is somebody else's";
    EXPECT_FALSE(gone_.contains(i)) << "s" << i << " is gone";
    EXPECT_FALSE(declined_.contains({patient, i})) << "they said no to s" << i;
    news(What::offered, patient, i);
    told_[patient] = {i, What::offered};
  }

  void look() {
    std::uint32_t out = 0;
    for (const auto& [patient, told] : told_) {
      out += told.how == What::offered;
      for (const std::uint32_t other : seeking_) {
        if (other == patient) continue;
        EXPECT_TRUE(book_.kept_from(PatientId{other}, time(told.time)))
            << "s" << told.time << " of " << patient << " is not kept from " << other;
      }
    }
    EXPECT_LE(out, kOffersOut);
    for (const std::uint32_t patient : seeking_) {
      const auto told = told_.find(patient);
      if (told == told_.end()) continue;
      EXPECT_FALSE(book_.kept_from(PatientId{patient}, time(told->second.time)))
          << "their own time is kept from " << patient;
    }
  }

  std::uint64_t seed_;
  std::uint64_t counter_ = 0;
  Instant now_ = kMonday;
  PlanBook book_;
  std::set<std::uint32_t> seeking_;
  std::map<std::uint32_t, Told> told_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> declined_;
  std::set<std::uint32_t> gone_;
  int plans_made_ = 0;
};

TEST(plan_book, gives_nobody_what_is_anybody_elses) {
  int plans = 0;
  for (std::uint64_t seed = 0; seed < kRuns && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomPlan plan(seed);
    plan.run();
    plans += plan.plans_made();
  }
  EXPECT_GT(plans, 1'000) << "the runs say little";
}

}  // namespace
}  // namespace rb::prod

// The plan of one tenant: core/matching/plan, spoken to in the record system's names. Pure but for
// what it is told. Not thread-safe.
//
// Where a wish is a time of day or a weekday, it is the clinics' zone that counts.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/matching/plan/planner.hpp"
#include "core/time/zone.hpp"
#include "prod/adapters/free_times_port.hpp"
#include "prod/plans/plan_step.hpp"

namespace rb::prod {

// How many of a campaign's patients stand where.
struct PlanStanding {
  std::uint32_t seekers = 0;  // all of the below
  std::uint32_t planned = 0;  // and not told yet
  std::uint32_t on_offer = 0;
  std::uint32_t held = 0;     // chosen, not written yet
  std::uint32_t settled = 0;  // an appointment stands
};

class PlanBook {
 public:
  // `zone`: of the clinics. Precondition: `zones` has it.
  PlanBook(std::shared_ptr<const ZoneTable> zones, ZoneId zone)
      : zones_(std::move(zones)), zone_((*zones_)[zone]) {}

  void take(const PlanStep& step);
  [[nodiscard]] bool plans(CampaignId campaign) const { return terms_.contains(campaign); }

  // ---- rounds
  [[nodiscard]] bool wants_round(Instant now) const { return planner_.wants_round(now); }
  // Nobody who seeks has been looked at yet.
  [[nodiscard]] bool is_new() const { return counts().whole_rounds == 0; }
  // At least so long between two.
  [[nodiscard]] Millis again() const { return again_; }
  // To be read for a round, and told of when it began: what is taken meanwhile may show as free.
  [[nodiscard]] std::vector<std::string> sought() const { return {sought_.begin(), sought_.end()}; }
  void reading_begins() { taken_.clear(); }
  // `all`: everybody who has not heard of a time is planned anew.
  void run(Instant now, std::span<const SoughtTime> free, bool all = false);

  // ---- searches
  struct Answer {
    matching::Turn turn = matching::Turn::nothing;
    FoundTime time{};  // planned
  };
  // Precondition: plans(order.campaign). What the order does not want is planned for them no more.
  [[nodiscard]] Answer ask(Instant now, const BookingOrder& order);
  // Whether the plan may have a time for whoever asks: they seek, and what they want now is it.
  [[nodiscard]] bool seeks(const BookingOrder& order) const;
  [[nodiscard]] bool kept_from(PatientId patient, const FoundTime& time) const;
  // The slots of all such.
  [[nodiscard]] std::vector<std::string> kept_from(PatientId patient) const;

  // ---- for reports
  [[nodiscard]] const matching::Planner::Counts& counts() const { return planner_.counts(); }
  [[nodiscard]] const std::optional<matching::PlanGain>& gain() const { return planner_.gain(); }
  [[nodiscard]] std::map<CampaignId, PlanStanding> standings() const;

 private:
  struct Seeking {
    CampaignId campaign;
    std::string service_type;
  };
  void step(const plan_step::CampaignPlans& s);
  void step(const plan_step::CampaignEnds& s);
  void step(const plan_step::Seeks& s);
  void step(const plan_step::Leaves& s);
  void step(const plan_step::WasPlanned& s);
  void step(const plan_step::Happened& s);
  void set_terms();
  [[nodiscard]] std::uint64_t key_of(const FoundTime& time);
  [[nodiscard]] const std::uint64_t* known_key(const FoundTime& time) const;
  [[nodiscard]] matching::FreeTime open_time(std::uint64_t key, const SoughtTime& one);
  template <class Id>
  [[nodiscard]] static Id number_of(std::map<std::string, Id>& numbers, const std::string& name);

  const std::shared_ptr<const ZoneTable> zones_;
  const Zone& zone_;
  std::map<CampaignId, matching::PlanningTerms> terms_;
  Millis again_ = 5min;
  matching::Planner planner_{PlanTerms{}, Millis{}};
  std::map<PatientId, Seeking> seeking_;
  std::uint32_t fresh_ = 0;       // came since the last whole round
  std::set<std::string> sought_;  // service types
  std::map<std::string, ProviderId> providers_;
  std::map<std::string, SpecialtyId> service_types_;
  std::map<std::pair<std::string, Instant>, std::uint64_t> keys_;
  std::vector<FoundTime> times_;   // by key - 1
  std::set<std::uint64_t> held_;   // by bookings that are about another matter
  std::set<std::uint64_t> taken_;  // for good, since the reading began
};

}  // namespace rb::prod

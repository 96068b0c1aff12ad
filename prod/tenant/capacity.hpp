// How many calls at once each campaign needs to reach everybody before their deadline, from what
// calls have come to so far: for people who staff it, and for an autoscaler. An estimate; nothing
// is decided by it. Not thread-safe: the tenant's thread only.
#pragma once

#include <span>
#include <vector>

#include "core/engine/guard/window_book.hpp"

namespace rb::prod {

struct CampaignNeed {
  CampaignId campaign;
  std::uint32_t patients = 0;     // whose outreach goes on, and who are not with staff
  std::uint32_t out_of_time = 0;  // of them: no open hour is left before their deadline
  double calls_left = 0;
  double call_seconds = 0;  // that a call takes, from the status check to its end
  double calls_at_once = 0;
};

class CapacityGauge {
 public:
  CapacityGauge(std::shared_ptr<const ZoneTable> zones, std::shared_ptr<const RulePack> rules)
      : windows_(std::move(zones), std::move(rules)) {}

  // After each step, its events.
  void heard(const TenantState& state, std::span<const Event> events, Instant now);
  // Every second or so: looks at some of the assignments. The needs are those of the last time that
  // it came round.
  void look(const TenantState& state, Instant now);
  // Of the campaigns that run, in their order.
  [[nodiscard]] const std::vector<CampaignNeed>& needs() const { return needs_; }

 private:
  // What a round finds of one campaign.
  struct Found {
    CampaignNeed need;
    double done = 0;           // outreaches that came to an end
    double calls_of_done = 0;  // that they took
    // Seconds of open hours until the campaign's deadline, by place; -1: not looked up.
    std::vector<double> open_seconds;
  };
  void begin_round(const TenantState& state, Instant now);
  void add(const TenantState& state, AssignmentId id);
  void end_round(const TenantState& state);
  [[nodiscard]] double open_seconds(const TenantState& state, AssignmentId id);
  [[nodiscard]] double open_seconds(const TenantState& state, CampaignId campaign, PlaceId place,
                                    Instant until);

  WindowBook windows_;
  std::vector<CampaignNeed> needs_;
  std::vector<Found> found_;
  std::vector<double> calls_each_;  // that an outreach takes, by campaign, by the round before
  std::uint32_t next_ = 0;          // the assignment that is looked at next
  std::uint32_t end_ = 0;           // of the round
  Instant round_at_;
  // Little's law: calls under way, summed over time, by how many came to an end.
  Instant heard_at_ = kNever;
  std::uint32_t under_way_ = 0;  // since then
  double call_seconds_ = 0;
  double calls_ended_ = 0;
};

}  // namespace rb::prod

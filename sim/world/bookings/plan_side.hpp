// What campaigns that plan together answer a search with: the planner of core/matching/plan over
// the modelled calendars, then the ordinary search, then alternates. Also remembers how each
// patient came to their new appointment, for the report.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "core/booking/desk/desk_state.hpp"
#include "core/matching/plan/planner.hpp"
#include "core/outreach/events.hpp"
#include "core/provider/alternates/alternates.hpp"
#include "sim/clinic/clinic.hpp"

namespace rb::sim {

struct PlanningCampaign {
  CampaignId campaign;
  matching::PlanningTerms terms;
};

// How somebody came to the appointment that stands for the one they lost.
struct Rebooked {
  enum class Way : std::uint8_t { planned, searched, alternate };
  Way way = Way::planned;
  std::uint64_t key = 0;
  ProviderId provider;
  Instant start;
  std::vector<AlternateHop> hops;  // alternate
};

class PlanSide {
 public:
  // Precondition: at least one campaign; the clinic lost appointments. The terms of several
  // campaigns are as narrow as the narrowest.
  PlanSide(std::shared_ptr<Clinic> clinic, std::span<const PlanningCampaign> campaigns);

  // In the order of the log, before what comes of them is dispatched.
  void follow(const Event& event, const DeskState& desk);

  [[nodiscard]] bool plans(CampaignId campaign) const { return campaigns_.contains(campaign); }
  // Times that are others'. This outlives it.
  [[nodiscard]] std::function<bool(std::uint64_t key)> kept_from(PatientId patient) const {
    return [this, patient](std::uint64_t key) { return planner_.kept_from(patient, key); };
  }

  struct Question {
    Instant now;
    PatientId patient;
    const Needs& needs;
    SearchScope scope = SearchScope::anyone;
    std::span<const std::uint64_t> except{};
    matching::Planner::Told told = matching::Planner::Told::by_offer;
  };
  struct Found {
    bool later = false;    // nothing yet: as many planned times are on offer as may be
    bool planned = false;  // the only time is planned for them
  };
  // Clears `times`.
  Found find(const Question& question, std::vector<FreeTime>& times);

  // ---- for the report
  [[nodiscard]] const matching::Planner& planner() const { return planner_; }
  // Of those who have an appointment.
  [[nodiscard]] const std::map<PatientId, Rebooked>& rebooked() const { return rebooked_; }
  // Everybody who was ever asked for.
  [[nodiscard]] const std::set<PatientId>& enrolled() const { return enrolled_; }

 private:
  void enrol(Instant now, PatientId patient);
  void run(Instant now);
  [[nodiscard]] std::optional<FreeTime> planned_time(const Question& question, bool& later);
  void find_alternates(const Question& question, std::vector<FreeTime>& times);
  void note_appointment(PatientId patient, const ListedSlot& slot);

  std::shared_ptr<Clinic> clinic_;
  std::set<CampaignId> campaigns_;
  matching::Planner planner_;
  AlternateGraph graph_;
  std::set<SpecialtyId> wanted_;
  std::set<PatientId> enrolled_;
  std::map<AssignmentId, PatientId> outreach_;              // of these campaigns, under way
  std::map<PatientId, std::vector<Alternate>> alternates_;  // last found
  std::map<PatientId, Rebooked> rebooked_;
  std::vector<FreeTime> all_;  // scratch
  std::vector<FreeTime> one_;  // scratch
};

}  // namespace rb::sim

// What a tenant tells the desk that plans for it (prod/plans): who seeks, and what becomes of
// times, read from the state and from events. What it has to know besides is stored: which
// appointment fell away, and which time a booking was offered because it was planned. Not
// thread-safe: the tenant's thread.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/proto/lost_visit.pb.h"
#include "prod/plans/plan_desk.hpp"
#include "prod/tenant/bookings/booking_orders.hpp"

namespace rb::prod {

// Key: the assignment's number. A serialized proto::LostVisit.
inline constexpr const char* kLostVisitEntry = "lost_visit";
// Key: the booking's number. Body: the number of the slot that it was offered as planned; the
// latest holds.
inline constexpr const char* kPlannedTimeEntry = "planned_time";

class PlanFeed {
 public:
  struct View {
    const TenantState& state;
    const VisitSetup& setup;
    const SlotTable& table;
    const DeskIndex& index;
    Instant now;
  };

  // A stored entry of a kind above. Error: corrupt_data.
  [[nodiscard]] Result<void> restore(const Entry& entry);
  // Tells the desk how everything stands, before the first step of this life. `desk` outlives this,
  // or is null: nobody plans.
  void begin(const View& view, PlanDesk* desk);
  // After each step, its events.
  void follow(const View& view, std::span<const Event> events);
  // Of an assignment that has just been enrolled in a campaign that plans.
  void fell_away(const View& view, AssignmentId assignment, const proto::LostVisit& lost);

  // Why campaigns cannot plan together here; empty: they can.
  [[nodiscard]] std::string_view refusal(const VisitSetup& setup) const;
  // Whether some campaign that goes on plans together.
  [[nodiscard]] static bool is_wanted(const TenantState& state);
  // What a patient seeks another of, in a campaign that plans; null: they seek nothing.
  [[nodiscard]] const proto::LostVisit* sought_by(PatientId patient) const;
  // What fell away that an outreach is about; null: nothing.
  [[nodiscard]] const proto::LostVisit* lost_of(AssignmentId assignment) const;
  // Appointments of the campaign's bookings that stand at the time that was planned.
  [[nodiscard]] std::uint32_t booked_as_planned(const TenantState& state,
                                                CampaignId campaign) const;
  // Not set: nobody plans.
  [[nodiscard]] std::optional<PlanStatus> status() const;
  // To be staged before the next commit.
  [[nodiscard]] std::vector<Entry> take_news() { return std::exchange(news_, {}); }

 private:
  void starts(const View& view, CampaignId campaign);
  void seeks(const View& view, AssignmentId assignment);
  void leaves(const View& view, PatientId patient);
  void outreach_ended(const View& view, AssignmentId assignment);
  void heard(const View& view, const BookingEvent& event);
  void was_offered(const View& view, const event::SlotsOffered& offered);
  void tell_standing(const View& view, BookingId booking);
  void tell_held(const View& view);
  // Of an event whose patient counts, or (none()) of somebody else's.
  void happened(const View& view, PatientId patient, const matching::PlanNews& news);
  // Whether the booking is about what its patient seeks.
  [[nodiscard]] bool counts(const View& view, const Booking& booking) const;
  [[nodiscard]] bool settled(const View& view, PatientId patient) const;
  [[nodiscard]] static FoundTime time_of(const View& view, SlotId slot);

  PlanDesk* desk_ = nullptr;
  bool active_ = false;  // some campaign plans, or did in this life
  std::map<AssignmentId, proto::LostVisit> lost_;
  std::map<PatientId, AssignmentId> seeking_;
  std::map<BookingId, SlotId> planned_;
  std::vector<Entry> news_;
};

// What is wanted in place of what fell away.
void want_again(const proto::LostVisit& lost, SlotTable& table, Needs& needs);

// Whether a campaign's bookings are planned together.
[[nodiscard]] bool plans_together(const TenantState& state, CampaignId campaign);

}  // namespace rb::prod

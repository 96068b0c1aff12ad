#include "core/matching/plan/follow.hpp"

#include <variant>

namespace rb::matching {
namespace {

constexpr std::int16_t kNoon = 12 * 60;
constexpr std::int16_t kFive = 17 * 60;

struct Follow {
  Planner& planner;
  const DeskState& desk;

  template <class Other>
  void operator()(const Other&) const {}

  [[nodiscard]] PatientId patient_of(BookingId id) const {
    return desk.bookings[id.index()].patient;
  }
  [[nodiscard]] std::uint64_t key_of(SlotId slot) const { return desk.slots[slot].key; }

  void operator()(const event::SlotsOffered& e) const {
    for (const SlotId slot : e.slots) planner.offered(patient_of(e.booking), key_of(slot), e.until);
  }
  // An offer runs from here.
  void operator()(const event::NoticeDelivered& e) const {
    const PatientId patient = patient_of(e.booking);
    if (const auto key = planner.on_offer_to(patient)) planner.offered(patient, *key, e.until);
  }
  void operator()(const event::SlotHeld& e) const {
    planner.held(patient_of(e.booking), key_of(e.slot));
  }
  void operator()(const event::HoldEnded& e) const {
    const PatientId patient = patient_of(e.booking);
    switch (e.why) {
      case HoldEnd::lost_slot:
        return planner.gone(key_of(e.slot));
      case HoldEnd::office_refused:
      case HoldEnd::office_silent:
      case HoldEnd::countered:
      case HoldEnd::chose_otherwise:
        return planner.declined(patient, key_of(e.slot));
      case HoldEnd::expired:
      case HoldEnd::handed_over:
      case HoldEnd::given_up:
        return planner.let_go(patient);
    }
  }
  void operator()(const event::AppointmentMade& e) const {
    planner.accepted(patient_of(e.booking), key_of(e.slot));
  }
  void operator()(const event::BookingActed& e) const {
    const PatientId patient = patient_of(e.booking);
    if (e.new_wish) planner.wish(patient, parts_of(e.wish), e.wish.weekdays);
    if (e.act != BookingAct::refused_all) return;
    if (const auto key = planner.on_offer_to(patient)) planner.declined(patient, *key);
  }
  void operator()(const event::OfferLapsed& e) const { planner.let_go(patient_of(e.booking)); }
  void operator()(const event::BookingEnded& e) const { planner.leave(patient_of(e.booking)); }
};

}  // namespace

void follow(Planner& planner, const BookingEvent& event, const DeskState& desk) {
  std::visit(Follow{planner, desk}, event);
}

PartSet parts_of(const TimeWish& wish) {
  if (wish.part) return bit(*wish.part);
  PartSet parts = 0;
  const std::int16_t from = wish.not_before.value_or(0);
  const std::int16_t to = wish.not_after.value_or(24 * 60);
  if (!wish.not_before && !wish.not_after) return parts;
  if (from < kNoon) parts |= bit(PartOfDay::morning);
  if (from < kFive && to >= kNoon) parts |= bit(PartOfDay::afternoon);
  if (to >= kFive) parts |= bit(PartOfDay::evening);
  return parts;
}

}  // namespace rb::matching

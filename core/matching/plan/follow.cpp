#include "core/matching/plan/follow.hpp"

#include <variant>

namespace rb::matching {
namespace {

constexpr std::int16_t kNoon = 12 * 60;
constexpr std::int16_t kFive = 17 * 60;

using What = PlanNews::What;

struct Read {
  const DeskState& desk;
  PlanNewsList& news;

  template <class Other>
  void operator()(const Other&) const {}

  [[nodiscard]] PatientId patient_of(BookingId id) const {
    return desk.bookings[id.index()].patient;
  }
  void say(What what, BookingId booking, SlotId slot = SlotId::none(), Instant until = {}) const {
    PlanNews one;
    one.what = what;
    one.patient = patient_of(booking);
    one.slot = slot;
    one.until = until;
    news.push_back(one);
  }

  void operator()(const event::SlotsOffered& e) const {
    for (const SlotId slot : e.slots) say(What::offered, e.booking, slot, e.until);
  }
  // An offer runs from here.
  void operator()(const event::NoticeDelivered& e) const {
    say(What::runs_until, e.booking, SlotId::none(), e.until);
  }
  void operator()(const event::SlotHeld& e) const { say(What::held, e.booking, e.slot); }
  void operator()(const event::HoldEnded& e) const {
    switch (e.why) {
      case HoldEnd::lost_slot:
        return say(What::gone, e.booking, e.slot);
      case HoldEnd::office_refused:
      case HoldEnd::office_silent:
      case HoldEnd::countered:
      case HoldEnd::chose_otherwise:
        return say(What::declined, e.booking, e.slot);
      case HoldEnd::expired:
      case HoldEnd::handed_over:
      case HoldEnd::given_up:
        return say(What::let_go, e.booking, e.slot);
    }
  }
  void operator()(const event::AppointmentMade& e) const { say(What::accepted, e.booking, e.slot); }
  void operator()(const event::BookingActed& e) const {
    if (e.new_wish) {
      say(What::wishes, e.booking);
      PlanNews& wish = news.items[news.size() - 1];
      wish.parts = parts_of(e.wish);
      wish.weekdays = e.wish.weekdays;
    }
    if (e.act == BookingAct::refused_all) say(What::refused, e.booking);
  }
  void operator()(const event::OfferLapsed& e) const { say(What::let_go, e.booking); }
  void operator()(const event::BookingEnded& e) const { say(What::leaves, e.booking); }
};

}  // namespace

PlanNewsList news_of(const BookingEvent& event, const DeskState& desk) {
  PlanNewsList news;
  std::visit(Read{desk, news}, event);
  return news;
}

void tell(Planner& planner, const PlanNews& news, std::uint64_t key) {
  const auto on_offer = planner.on_offer_to(news.patient);
  switch (news.what) {
    case What::offered:
      return planner.offered(news.patient, key, news.until);
    case What::runs_until:
      if (on_offer) planner.offered(news.patient, *on_offer, news.until);
      return;
    case What::held:
      return planner.held(news.patient, key);
    case What::accepted:
      return planner.accepted(news.patient, key);
    case What::declined:
      return planner.declined(news.patient, key);
    case What::refused:
      if (on_offer) planner.declined(news.patient, *on_offer);
      return;
    case What::let_go:
      return planner.let_go(news.patient);
    case What::gone:
      return planner.gone(key);
    case What::wishes:
      return planner.wish(news.patient, news.parts, news.weekdays);
    case What::leaves:
      return planner.leave(news.patient);
  }
}

void follow(Planner& planner, const BookingEvent& event, const DeskState& desk) {
  for (const PlanNews& news : news_of(event, desk)) {
    tell(planner, news, news.slot.is_none() ? 0 : desk.slots[news.slot].key);
  }
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

#include "core/booking/decide/values.hpp"

#include "core/time/weekly_hours.hpp"

namespace rb {
namespace {

template <class Enum>
bool within(Enum value, Enum last) {
  return static_cast<unsigned>(value) >= 1 && value <= last;
}

bool within(DetailSet details) {
  return details < 1U << static_cast<unsigned>(kDetails);
}

bool within(const TimeWish& wish) {
  const auto minute = [](const std::optional<std::int16_t>& at) {
    return !at || (*at >= 0 && *at <= kMinutesOfDay);
  };
  return wish.weekdays < 1U << 7U && (!wish.part || within(*wish.part, PartOfDay::evening)) &&
         minute(wish.not_before) && minute(wish.not_after);
}

struct Within {
  template <class Other>
  bool operator()(const Other&) const {
    return true;
  }
  bool operator()(const command::RequestBooking& c) const {
    return within(c.source, BookingSource::staff) && within(c.known) && within(c.needs.required) &&
           within(c.needs.wish) && c.chosen.size() <= 1;
  }
  bool operator()(const command::GiveDetails& c) const { return within(c.details); }
  bool operator()(const command::BookingResult& c) const {
    return within(c.answer, BookingAnswer::lost);
  }
  bool operator()(const command::ActOnBooking& c) const {
    return within(c.act, BookingAct::reserves_slot) && within(c.source, BookingSource::staff) &&
           within(c.wish);
  }
  bool operator()(const command::CloseBookingTask& c) const {
    return c.booked.size() <= 1 && !(c.give_up && !c.booked.empty());
  }
  bool operator()(const command::NoticeDelivered& c) const {
    return within(c.notice, Notice::cancelled);
  }
};

}  // namespace

Rejection check_values(const BookingCommand& command) {
  return std::visit(Within{}, command) ? Rejection::none : Rejection::value_is_out_of_range;
}

}  // namespace rb

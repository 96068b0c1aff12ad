// A desk with nothing around it: time, ids and peers are the test's. After each event the state is
// checked, and what an AppointmentMade claims is compared with what a clinic's book would hold.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/booking/desk/desk.hpp"
#include "core/booking/react.hpp"

namespace rb::test {

// "SlotsOffered"
[[nodiscard]] std::string_view booking_event_name(const BookingEvent& event);
// What the transition table writes in brackets after it; "" where it names nothing.
[[nodiscard]] std::string booking_event_argument(const BookingEvent& event);
[[nodiscard]] std::string_view booking_kind_name(BookingKind kind);

class DeskBed final : public DeskHost {
 public:
  explicit DeskBed(BookingPolicy policy = {});

  // ---- the host
  [[nodiscard]] const DeskState& desk() const override { return state_; }
  [[nodiscard]] Instant now() const override { return now_; }
  [[nodiscard]] RequestId next_request() const override { return RequestId{next_request_}; }
  [[nodiscard]] TaskId next_task() const override { return TaskId{next_task_}; }
  [[nodiscard]] bool may_ask() override { return may_ask_now; }
  void happened(const BookingEvent& event) override;
  void ask_again(const effect::BookingRequest& request) override { effects.emplace_back(request); }

  // ---- the test
  Rejection say(const BookingCommand& command);
  void come_to(Instant at);
  void advance(Millis by) { come_to(now_ + by); }
  // The process dies and comes back: the desk is made anew from the state.
  void crash();

  [[nodiscard]] const Booking& booking(std::uint32_t id = 0) const { return state_.bookings[id]; }
  [[nodiscard]] BookingKind kind(std::uint32_t id = 0) const { return booking(id).kind(); }
  // Whatever happened since the last call, one word each: "BookingAsked(search)".
  std::vector<std::string> story();
  // Of the last request of the booking.
  [[nodiscard]] RequestId open_request(std::uint32_t id = 0) const;

  bool may_ask_now = true;
  std::vector<BookingEffect> effects;  // of everything so far, unless the test clears them
  std::vector<std::pair<Instant, BookingEvent>> log;
  // Called for each event with its booking's state before and after; SlotListed has none.
  std::function<void(std::string_view from, const BookingEvent&, std::string_view to)> watch;

 private:
  BookingPolicy policy_;
  DeskState state_;
  Instant now_;
  std::uint64_t next_request_ = 0;
  std::uint32_t next_task_ = 0;
  std::size_t told_ = 0;
  BookingDesk desk_;
};

// 2026-10-12 14:00 UTC, a Monday morning in New York.
[[nodiscard]] Instant monday();

}  // namespace rb::test
